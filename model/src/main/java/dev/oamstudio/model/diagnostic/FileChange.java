package dev.oamstudio.model.diagnostic;

import dev.oamstudio.model.yaml.TextChange;
import java.util.List;

/// Changes of one file's text.
public record FileChange(String file, List<TextChange> changes) {
    public FileChange {
        changes = List.copyOf(changes);
    }
}
