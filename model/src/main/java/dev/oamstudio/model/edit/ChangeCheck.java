package dev.oamstudio.model.edit;

import dev.oamstudio.model.yaml.TextChange;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Whether changes can be done at all, whoever asks for them: ranges speak of a text that may have moved on since.
final class ChangeCheck {
    private ChangeCheck() {}

    /// Whether all ranges lie in a text and none overlaps another.
    static boolean fits(String text, List<TextChange> changes) {
        int end = 0;
        List<TextChange> sorted =
                changes.stream()
                        .sorted(Comparator.comparingInt(change -> change.range().start()))
                        .toList();
        for (TextChange change : sorted) {
            if (change.range().start() < end || change.range().end() > text.length()) {
                return false;
            }
            end = change.range().end();
        }
        return true;
    }

    /// Whether a path leads to a file within the folder.
    static boolean isInside(String path) {
        boolean named = !path.isBlank() && path.indexOf('\0') < 0 && path.indexOf('\\') < 0;
        return named
                && Arrays.stream(path.split("/", -1))
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }
}
