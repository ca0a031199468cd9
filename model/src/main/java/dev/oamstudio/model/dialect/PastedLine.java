package dev.oamstudio.model.dialect;

import dev.oamstudio.model.dialect.Repair.LineChange;
import dev.oamstudio.model.dialect.Repair.Reason;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A line on its way from how it was pasted to how it should be.
///
/// @param number its number in the pasted text, from 1
/// @param before how it was pasted
/// @param now how it is now, without its line end
/// @param end its line end; empty for a last line without one
record PastedLine(int number, String before, String now, String end, Set<Reason> reasons) {
    PastedLine {
        reasons = Set.copyOf(reasons);
    }

    static List<PastedLine> split(String text) {
        List<PastedLine> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int next = feed < 0 ? text.length() : feed + 1;
            int stop = feed < 0 ? next : feed;
            if (stop > start && stop < next && text.charAt(stop - 1) == '\r') {
                stop--;
            }
            String line = text.substring(start, stop);
            lines.add(
                    new PastedLine(
                            lines.size() + 1, line, line, text.substring(stop, next), Set.of()));
            start = next;
        }
        return lines;
    }

    static PastedLine separator(PastedLine before) {
        String end = before.end.isEmpty() ? "\n" : before.end;
        return new PastedLine(before.number, "", "---", end, Set.of(Reason.SEPARATOR));
    }

    static String join(List<PastedLine> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.now).append(line.end));
        return text.toString();
    }

    /// The lines of each document; a separator belongs to the document that it begins.
    static List<List<PastedLine>> documents(List<PastedLine> lines) {
        List<List<PastedLine>> documents = new ArrayList<>();
        documents.add(new ArrayList<>());
        for (PastedLine line : lines) {
            if (line.isSeparator()) {
                documents.add(new ArrayList<>());
            }
            documents.getLast().add(line);
        }
        return documents;
    }

    boolean isSeparator() {
        return now.matches("---(\\s.*)?");
    }

    /// Whether nothing but a comment, or nothing at all, stands in it.
    boolean isSilent() {
        String text = now.strip();
        return text.isEmpty() || text.startsWith("#");
    }

    int column() {
        int column = 0;
        while (column < now.length() && now.charAt(column) == ' ') {
            column++;
        }
        return column;
    }

    /// How many signs that look like space stand before its text.
    int indentation() {
        int column = 0;
        while (column < now.length() && isSpace(now.charAt(column))) {
            column++;
        }
        return column;
    }

    private static boolean isSpace(char sign) {
        return sign == '\t' || Character.isSpaceChar(sign);
    }

    /// This line with another text, if it differs.
    PastedLine with(String text, Reason reason) {
        if (text.equals(now)) {
            return this;
        }
        Set<Reason> more = EnumSet.of(reason);
        more.addAll(reasons);
        return new PastedLine(number, before, text, end, more);
    }

    /// This line at another column.
    PastedLine at(int column) {
        return now.isBlank() ? this : with(" ".repeat(column) + now.strip(), Reason.INDENTATION);
    }

    boolean isChanged() {
        return reasons.contains(Reason.SEPARATOR) || !now.equals(before);
    }

    LineChange change() {
        return new LineChange(number, before, now, reasons);
    }
}
