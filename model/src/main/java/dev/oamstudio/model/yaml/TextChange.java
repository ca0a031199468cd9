package dev.oamstudio.model.yaml;

import java.util.Comparator;
import java.util.List;

/// One replacement in a text: the range that goes and what comes in its place.
public record TextChange(TextRange range, String replacement) {

    /// The text after all changes, which must not overlap; ranges speak of the text before any of them.
    public static String applyAll(String text, List<TextChange> changes) {
        StringBuilder result = new StringBuilder(text);
        changes.stream()
                .sorted(
                        Comparator.comparingInt((TextChange change) -> change.range().start())
                                .reversed())
                .forEach(change ->
                        result.replace(
                                change.range().start(),
                                change.range().end(),
                                change.replacement()));
        return result.toString();
    }
}
