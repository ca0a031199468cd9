package dev.oamstudio.model.yaml;

import java.util.Arrays;

/// Where the lines of a text begin. Lines end with LF, CR LF or CR.
final class LineIndex {
    private final int[] starts;
    private final int length;

    LineIndex(String text) {
        length = text.length();
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < length; i++) {
            if (endsLine(text, i)) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    private static boolean endsLine(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
    }

    /// The position of an offset, which is moved into the text if it lies outside.
    Position position(int offset) {
        int inside = Math.clamp(offset, 0, length);
        int found = Arrays.binarySearch(starts, inside);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, inside - starts[line] + 1);
    }

    /// The offset of a position, which is moved into the text and onto its line if it lies outside.
    int offset(Position position) {
        int line = Math.clamp(position.line() - 1, 0, starts.length - 1);
        int end = line + 1 < starts.length ? starts[line + 1] - 1 : length;
        return Math.clamp((long) starts[line] + position.column() - 1, starts[line], end);
    }
}
