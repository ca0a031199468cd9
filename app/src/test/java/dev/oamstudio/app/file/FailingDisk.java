package dev.oamstudio.app.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Arrays;

/// A real disk that fails at one step of a save, in one of the ways in which disks fail.
final class FailingDisk implements Disk {
    private final Disk real = new RealDisk();
    private final Failure failure;
    private int steps;

    FailingDisk(Failure failure) {
        this.failure = failure;
    }

    /// How a disk fails.
    sealed interface Failure {
        /// Every change up to this one is done, this one fails. Reads and the removal of files go on.
        record AtStep(int step) implements Failure {}

        /// The process ends before this change: nothing of it and after it happens.
        record KilledAtStep(int step) implements Failure {}

        /// Folders take no new files.
        record FoldersReadOnly() implements Failure {}

        /// Folders take no new files, and a file that is written in place keeps only half.
        record FullInPlace(Path file) implements Failure {}
    }

    /// Stands for the end of the process: nobody catches it on the way.
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public boolean exists(Path file) {
        return real.exists(file);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return real.read(file);
    }

    @Override
    public void create(Path file, byte[] content) throws IOException {
        step();
        if (!(failure instanceof Failure.AtStep || failure instanceof Failure.KilledAtStep)
                && file.toString().endsWith(".oam-studio-tmp")) {
            throw new AccessDeniedException(file.toString());
        }
        real.create(file, content);
    }

    @Override
    public void overwrite(Path file, byte[] content) throws IOException {
        step();
        real.overwrite(file, content);
        if (failure instanceof Failure.FullInPlace(Path full) && full.equals(file) && steps < 4) {
            real.overwrite(file, Arrays.copyOf(content, content.length / 2));
            throw new IOException("no space left on device");
        }
    }

    @Override
    public void copyPermissions(Path from, Path to) throws IOException {
        step();
        real.copyPermissions(from, to);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        step();
        real.replace(from, to);
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        step();
        real.syncFolder(folder);
    }

    @Override
    public void delete(Path file) throws IOException {
        real.delete(file);
    }

    @Override
    public void makeFolders(Path folder) throws IOException {
        real.makeFolders(folder);
    }

    @Override
    public Path resolve(Path file) throws IOException {
        return real.resolve(file);
    }

    private void step() throws IOException {
        steps++;
        if (failure instanceof Failure.AtStep(int at) && at == steps) {
            throw new IOException("input/output error");
        }
        if (failure instanceof Failure.KilledAtStep(int at) && at == steps) {
            throw new Killed();
        }
    }
}
