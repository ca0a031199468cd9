package dev.oamstudio.model.dialect;

import java.util.List;

/// Finds where a value that goes over several lines ends.
final class PastedValue {

    private PastedValue() {}

    /// The number of the line after an entry's own: the next one, unless the value is a literal or folded text, or has a
    /// bracket or a quote open.
    static int end(List<PastedLine> lines, int at, PastedEntry entry) {
        if (entry.isBlock()) {
            return blockEnd(lines, at, entry);
        }
        return entry.isUnfinished() ? flowEnd(lines, at, entry) : at + 1;
    }

    private static int blockEnd(List<PastedLine> lines, int at, PastedEntry entry) {
        int column = entry.hasKey() ? entry.column() : entry.dashes().getLast();
        int end = at + 1;
        while (end < lines.size() && isWithin(lines.get(end), column)) {
            end++;
        }
        return end;
    }

    private static boolean isWithin(PastedLine line, int column) {
        return line.now().isBlank() || line.column() > column;
    }

    /// A value whose bracket or quote is never closed ends with its line.
    private static int flowEnd(List<PastedLine> lines, int at, PastedEntry entry) {
        PastedFlow flow = PastedFlow.START.after(entry.value());
        for (int end = at + 1; end < lines.size(); end++) {
            if (!flow.isOpen()) {
                return end;
            }
            flow = flow.after(lines.get(end).now());
        }
        return flow.isOpen() ? at + 1 : lines.size();
    }
}
