package dev.oamstudio.app.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;

/// Writes a file so that, whatever happens in between, it holds all of the old or all of the new content. Symbolic links are
/// followed and permissions kept.
public final class SafeWriter {
    private final Disk disk;
    private final Path backups;

    /// @param backups a folder for the old content of files whose own folder takes no new ones
    public SafeWriter(Disk disk, Path backups) {
        this.disk = disk;
        this.backups = backups;
    }

    public void write(Path file, byte[] content) throws IOException {
        Path target = disk.resolve(file);
        Path folder = Objects.requireNonNull(target.getParent(), "a file stands in a folder");
        disk.makeFolders(folder);
        Path fresh = LeftoverFiles.freshBeside(target);
        try {
            disk.create(fresh, content);
        } catch (AccessDeniedException folderTakesNoFiles) {
            disk.delete(fresh);
            writeInPlace(target, content, folderTakesNoFiles);
            return;
        } catch (IOException e) {
            discard(fresh, e);
            throw e;
        }
        putInPlace(fresh, target);
        disk.syncFolder(folder);
    }

    private void putInPlace(Path fresh, Path target) throws IOException {
        try {
            if (disk.exists(target)) {
                disk.copyPermissions(target, fresh);
            }
            disk.replace(fresh, target);
        } catch (IOException e) {
            discard(fresh, e);
            throw e;
        }
    }

    private void writeInPlace(Path target, byte[] content, IOException reason) throws IOException {
        if (!disk.exists(target)) {
            throw reason;
        }
        byte[] before = disk.read(target);
        disk.makeFolders(backups);
        Path backup = backups.resolve(target.getFileName() + "." + UUID.randomUUID() + ".backup");
        disk.create(backup, before);
        try {
            disk.overwrite(target, content);
        } catch (IOException e) {
            restore(target, before, e);
            throw e;
        }
        disk.delete(backup);
    }

    /// Puts the old content back. If even that fails, the backup stays, and the failure says where.
    private void restore(Path target, byte[] before, IOException failure) {
        try {
            disk.overwrite(target, before);
        } catch (IOException again) {
            failure.addSuppressed(new IOException("the old content is kept in " + backups, again));
        }
    }

    private void discard(Path fresh, IOException failure) {
        try {
            disk.delete(fresh);
        } catch (IOException again) {
            failure.addSuppressed(again);
        }
    }
}
