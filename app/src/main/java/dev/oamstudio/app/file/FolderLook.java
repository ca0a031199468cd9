package dev.oamstudio.app.file;

import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.yaml.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Looks again and again what others did in a folder. Files whose time and size are as when they were last read are not read again.
public final class FolderLook {
    private final Map<Path, Known> known = new HashMap<>();

    private record Stamp(long time, long size, Object key) {}

    private record Known(Stamp stamp, String text) {}

    /// The texts that differ from those of a workspace; empty for files that are gone. A file that cannot be read as text, or not
    /// now, counts as unchanged.
    ///
    /// @param largest how many bytes a file may have; a longer one counts as unchanged
    /// @throws FileException if the folder itself cannot be read
    public synchronized Map<String, Optional<String>> changedSince(
            Path folder, Workspace onDisk, int largest) throws FileException {
        Map<String, Optional<String>> changed = new TreeMap<>();
        FolderWalk walk = FolderWalk.of(folder);
        known.keySet().retainAll(walk.files().values());
        walk.files()
                .forEach((path, file) -> {
                    Optional<String> before = onDisk.file(path).map(YamlFile::text);
                    text(file, largest)
                            .filter(text -> !before.equals(Optional.of(text)))
                            .ifPresent(text -> changed.put(path, Optional.of(text)));
                });
        Set<String> gone = new HashSet<>(onDisk.files().keySet());
        gone.removeAll(walk.files().keySet());
        // A file that is there but could not be visited is not gone.
        gone.removeIf(path -> Files.exists(folder.resolve(path)));
        gone.forEach(path -> changed.put(path, Optional.empty()));
        return changed;
    }

    private Optional<String> text(Path file, int largest) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            Stamp stamp =
                    new Stamp(
                            now.lastModifiedTime().toMillis(),
                            now.size(),
                            String.valueOf(now.fileKey()));
            Known last = known.get(file);
            if (last != null && last.stamp().equals(stamp)) {
                return Optional.of(last.text());
            }
            if (now.size() > largest) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            Optional<String> text =
                    TextDecoding.isBinary(bytes) ? Optional.empty() : TextDecoding.decode(bytes);
            text.ifPresent(read -> known.put(file, new Known(stamp, read)));
            return text;
        } catch (IOException notNow) {
            return Optional.empty();
        }
    }
}
