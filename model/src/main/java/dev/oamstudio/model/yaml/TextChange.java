package dev.oamstudio.model.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One replacement in a text: the range that goes and what comes in its place.
public record TextChange(TextRange range, String replacement) {

    /// The text after all changes, which must not overlap; ranges speak of the text before any of them.
    public static String applyAll(String text, List<TextChange> changes) {
        StringBuilder result = new StringBuilder(text.length());
        int at = 0;
        for (TextChange change : lastFirst(changes).reversed()) {
            result.append(text, at, change.range().start()).append(change.replacement());
            at = change.range().end();
        }
        return result.append(text, at, text.length()).toString();
    }

    /// The changes that lead back, from the text after all changes to the text before.
    public static List<TextChange> inverse(String text, List<TextChange> changes) {
        List<TextChange> back = new ArrayList<>();
        int shift = 0;
        for (TextChange change : lastFirst(changes).reversed()) {
            int start = change.range().start() + shift;
            TextRange range = new TextRange(start, start + change.replacement().length());
            back.add(new TextChange(range, change.range().in(text)));
            shift += change.replacement().length() - change.range().length();
        }
        return List.copyOf(back);
    }

    static List<TextChange> lastFirst(List<TextChange> changes) {
        return changes.stream()
                .sorted(
                        Comparator.comparingInt((TextChange change) -> change.range().start())
                                .reversed())
                .toList();
    }
}
