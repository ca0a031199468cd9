package dev.oamstudio.views.shell.difference;

import dev.oamstudio.views.shell.difference.LineDifference.Line;
import dev.oamstudio.views.shell.difference.LineDifference.Side;
import java.util.ArrayList;
import java.util.List;

/// A row of a difference of files.
public sealed interface DifferenceRow {
    /// Lines that are shown around a change.
    int CONTEXT = 3;

    /// Where a file begins.
    record Head(FolderDifference.FileDifference file) implements DifferenceRow {}

    record Text(Line line) implements DifferenceRow {}

    /// Lines that both have, not shown.
    record Gap(int lines) implements DifferenceRow {}

    /// The lines that change and those around them, with gaps between.
    static List<DifferenceRow> near(List<Line> lines) {
        List<DifferenceRow> rows = new ArrayList<>();
        int hidden = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (isNearChange(lines, i)) {
                if (hidden > 0) {
                    rows.add(new Gap(hidden));
                }
                hidden = 0;
                rows.add(new Text(lines.get(i)));
            } else {
                hidden++;
            }
        }
        if (hidden > 0) {
            rows.add(new Gap(hidden));
        }
        return rows;
    }

    private static boolean isNearChange(List<Line> lines, int at) {
        return lines
                .subList(Math.max(0, at - CONTEXT), Math.min(lines.size(), at + CONTEXT + 1))
                .stream()
                .anyMatch(line -> line.side() != Side.BOTH);
    }
}
