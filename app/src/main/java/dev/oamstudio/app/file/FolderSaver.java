package dev.oamstudio.app.file;

import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.yaml.YamlFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Brings what changed between two workspaces to the disk, file by file, and never over somebody else's change unasked.
public final class FolderSaver {
    private final Path folder;
    private final Disk disk;
    private final SafeWriter writer;

    public FolderSaver(Path folder, Disk disk, SafeWriter writer) {
        this.folder = folder;
        this.disk = disk;
        this.writer = writer;
    }

    /// @param onDisk the texts as they were last read or saved
    /// @param now the texts to save
    public SaveOutcome save(Workspace onDisk, Workspace now) {
        try {
            List<String> foreign = changedOutside(onDisk, now);
            return foreign.isEmpty()
                    ? overwrite(onDisk, now)
                    : new SaveOutcome.ChangedOutside(foreign);
        } catch (IOException e) {
            return new SaveOutcome.Failed(List.of(), folder.toString(), FolderWalk.words(e));
        }
    }

    /// Saves without a look at what others did.
    public SaveOutcome overwrite(Workspace onDisk, Workspace now) {
        List<String> saved = new ArrayList<>();
        for (String path : now.changedSince(onDisk)) {
            try {
                write(path, now.file(path));
                saved.add(path);
            } catch (IOException e) {
                return new SaveOutcome.Failed(saved, path, FolderWalk.words(e));
            }
        }
        return new SaveOutcome.Saved(saved);
    }

    private List<String> changedOutside(Workspace onDisk, Workspace now) throws IOException {
        List<String> foreign = new ArrayList<>();
        for (String path : now.changedSince(onDisk)) {
            Path file = folder.resolve(path);
            byte[] there = disk.exists(file) ? disk.read(file) : new byte[0];
            if (!isAs(there, onDisk.file(path)) && !isAs(there, now.file(path))) {
                foreign.add(path);
            }
        }
        return foreign;
    }

    private static boolean isAs(byte[] there, Optional<YamlFile> file) {
        byte[] known = file.map(YamlFile::text).map(TextDecoding::encode).orElse(new byte[0]);
        return Arrays.equals(there, known);
    }

    private void write(String path, Optional<YamlFile> file) throws IOException {
        Path target = folder.resolve(path);
        if (file.isPresent()) {
            writer.write(target, TextDecoding.encode(file.get().text()));
        } else {
            disk.delete(target);
        }
    }
}
