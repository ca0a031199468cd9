package dev.oamstudio.model.yaml;

import java.util.List;

/// The smallest single change from one text to another.
final class TextDifference {
    private TextDifference() {}

    static List<TextChange> between(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int head = 0;
        while (head < most && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        head -= head > 0 && Character.isHighSurrogate(before.charAt(head - 1)) ? 1 : 0;
        int tail = 0;
        while (tail < most - head
                && before.charAt(before.length() - 1 - tail)
                        == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        int tailStart = before.length() - tail;
        tail -= tail > 0 && Character.isLowSurrogate(before.charAt(tailStart)) ? 1 : 0;
        TextRange range = new TextRange(head, before.length() - tail);
        String replacement = after.substring(head, after.length() - tail);
        return range.length() == 0 && replacement.isEmpty()
                ? List.of()
                : List.of(new TextChange(range, replacement));
    }
}
