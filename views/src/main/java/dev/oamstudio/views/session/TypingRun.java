package dev.oamstudio.views.session;

import dev.oamstudio.model.yaml.TextChange;
import java.util.List;

/// Keystrokes that belong together: each goes on where the one before ended, in one file and on one line.
final class TypingRun {
    private String file = "";
    private int end = -1;

    /// Whether changes go on with the run; either way they are its last part now.
    boolean continues(String changed, List<TextChange> changes) {
        if (changes.size() != 1) {
            end();
            return false;
        }
        TextChange change = changes.getFirst();
        boolean appends = change.range().start() == end;
        boolean erases = change.replacement().isEmpty() && change.range().end() == end;
        boolean goesOn =
                changed.equals(file) && (appends || erases) && !change.replacement().contains("\n");
        file = changed;
        end = change.range().start() + change.replacement().length();
        return goesOn;
    }

    /// What is typed next is a step of its own.
    void end() {
        file = "";
        end = -1;
    }
}
