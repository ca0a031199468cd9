package dev.oamstudio.model.edit;

import dev.oamstudio.model.yaml.YamlFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What others did to a folder while it is open here, file by file: what can be taken over as it is or merged, and where both
/// sides changed the same lines.
///
/// ```java
/// OutsideChanges outside = OutsideChanges.between(onDisk, mine, textsReadNow);
/// outside.edit().ifPresent(session::perform);   // one step of the history: "Changes from outside"
/// onDisk = outside.onDisk();                    // what the next save and the next comparison start from
/// outside.conflicts();                          // to be shown; `OutsideConflict.takeTheirs()` is the edit for one
/// ```
///
/// @param onDisk the folder as it is on the disk now
public record OutsideChanges(
        Workspace onDisk, Optional<Edit> edit, List<OutsideConflict> conflicts) {
    public OutsideChanges {
        conflicts = List.copyOf(conflicts);
    }

    /// Compares three states of a folder.
    ///
    /// @param base the texts as they were last read or saved
    /// @param mine the texts as they are here now
    /// @param theirs the texts on the disk now, by path
    public static OutsideChanges between(
            Workspace base, Workspace mine, Map<String, String> theirs) {
        Collection collection = new Collection();
        for (String path : paths(base, theirs)) {
            collection.add(
                    path,
                    new Sides(
                            text(base, path),
                            text(mine, path),
                            Optional.ofNullable(theirs.get(path))));
        }
        return new OutsideChanges(base.with(theirs), collection.edit(), collection.conflicts);
    }

    /// Whether nobody changed anything.
    public boolean isEmpty() {
        return edit.isEmpty() && conflicts.isEmpty();
    }

    private static Set<String> paths(Workspace base, Map<String, String> theirs) {
        Set<String> paths = new TreeSet<>(base.files().keySet());
        paths.addAll(theirs.keySet());
        return paths;
    }

    private static Optional<String> text(Workspace workspace, String path) {
        return workspace.file(path).map(YamlFile::text);
    }

    /// A file in its three states; empty where it is not there.
    private record Sides(Optional<String> base, Optional<String> mine, Optional<String> theirs) {}

    private static final class Collection {
        private final Map<String, String> texts = new HashMap<>();
        private final Set<String> gone = new HashSet<>();
        private final List<OutsideConflict> conflicts = new ArrayList<>();

        void add(String path, Sides sides) {
            if (sides.theirs.equals(sides.base) || sides.theirs.equals(sides.mine)) {
                return;
            }
            if (sides.mine.equals(sides.base)) {
                take(path, sides.theirs);
                return;
            }
            FileMerge merge = merge(path, sides);
            if (merge.isClean()) {
                take(path, Optional.of(merge.merged()));
            } else {
                conflicts.add(
                        new OutsideConflict(
                                path, sides.base, sides.mine, sides.theirs, merge.differences()));
            }
        }

        private static FileMerge merge(String path, Sides sides) {
            String base = sides.base.orElse("");
            return sides.mine.isPresent() && sides.theirs.isPresent()
                    ? FileMerge.of(path, base, sides.mine.get(), sides.theirs.get())
                    : FileMerge.impossible(base, sides.mine.orElse(""), sides.theirs.orElse(""));
        }

        private void take(String path, Optional<String> text) {
            text.ifPresentOrElse(there -> texts.put(path, there), () -> gone.add(path));
        }

        Optional<Edit> edit() {
            return texts.isEmpty() && gone.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Edit.TakeFromOutside(texts, gone));
        }
    }
}
