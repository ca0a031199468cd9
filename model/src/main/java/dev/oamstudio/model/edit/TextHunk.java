package dev.oamstudio.model.edit;

import dev.oamstudio.model.yaml.TextRange;
import java.util.List;

/// One place where two texts differ.
///
/// @param before what stood there
/// @param after what stands there now
record TextHunk(TextRange before, TextRange after) {
    /// Below this, one hunk costs no more than several.
    private static final int SMALL = 200;

    /// The differences, near each other as one.
    static List<TextHunk> between(String before, String after) {
        int head = sameHead(before, after);
        int tail = sameTail(before, after, head);
        TextHunk whole =
                new TextHunk(
                        new TextRange(head, before.length() - tail),
                        new TextRange(head, after.length() - tail));
        int length = whole.before.length() + whole.after.length();
        if (length == 0) {
            return List.of();
        }
        return length <= SMALL ? List.of(whole) : LineHunks.between(before, after);
    }

    private static int sameHead(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int same = 0;
        while (same < most && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        return same;
    }

    private static int sameTail(String before, String after, int head) {
        int most = Math.min(before.length(), after.length()) - head;
        int same = 0;
        while (same < most
                && before.charAt(before.length() - 1 - same)
                        == after.charAt(after.length() - 1 - same)) {
            same++;
        }
        return same;
    }
}
