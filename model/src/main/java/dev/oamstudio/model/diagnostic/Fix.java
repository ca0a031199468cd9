package dev.oamstudio.model.diagnostic;

import java.util.List;

/// A change of the files that mends a diagnostic.
public record Fix(Message title, List<FileChange> changes) {
    public Fix {
        changes = List.copyOf(changes);
    }
}
