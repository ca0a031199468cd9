package dev.oamstudio.model.yaml;

import java.util.ArrayList;
import java.util.List;

/// Changes of a text, added in the order of the text; those that touch become one.
final class ChangeList {
    private final List<TextChange> changes = new ArrayList<>();

    ChangeList replace(int start, int end, String replacement) {
        if (start == end && replacement.isEmpty()) {
            return this;
        }
        TextChange last = changes.isEmpty() ? null : changes.getLast();
        if (last != null && last.range().end() == start) {
            changes.removeLast();
            TextRange both = new TextRange(last.range().start(), end);
            changes.add(new TextChange(both, last.replacement() + replacement));
        } else {
            changes.add(new TextChange(new TextRange(start, end), replacement));
        }
        return this;
    }

    ChangeList insert(int at, String text) {
        return replace(at, at, text);
    }

    ChangeList delete(int start, int end) {
        return replace(start, end, "");
    }

    List<TextChange> changes() {
        return List.copyOf(changes);
    }
}
