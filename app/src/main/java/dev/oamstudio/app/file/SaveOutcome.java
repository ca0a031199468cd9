package dev.oamstudio.app.file;

import java.util.List;

/// How a save ended.
public sealed interface SaveOutcome {

    /// Everything is on the disk.
    record Saved(List<String> paths) implements SaveOutcome {
        public Saved {
            paths = List.copyOf(paths);
        }
    }

    /// Nothing was written: these files are not as they were last read or saved. Somebody else changed them.
    record ChangedOutside(List<String> paths) implements SaveOutcome {
        public ChangedOutside {
            paths = List.copyOf(paths);
        }
    }

    /// One file could not be written; it is as it was. Those before it are saved.
    record Failed(List<String> saved, String path, String why) implements SaveOutcome {
        public Failed {
            saved = List.copyOf(saved);
        }
    }
}
