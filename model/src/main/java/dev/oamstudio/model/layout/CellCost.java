package dev.oamstudio.model.layout;

import dev.oamstudio.model.application.ElementId;
import java.util.List;

/// How good an arrangement in cells is; less is better. What counts, most first: no stranger within a hull, no link backwards
/// or through a card, a picture that fits a window, links that are short and do not cross.
final class CellCost {
    private static final double STRANGER = 30;
    private static final double HULLS_MEET = 30;
    private static final double BACKWARD = 12;
    private static final double BLOCKED = 4;
    private static final double UPWARD = 0.3;
    private static final double VERTICAL = 2.5;
    private static final double CROSSING = 1.5;
    private static final double AHEAD = 1.5;
    private static final double ASIDE = 0.8;
    private static final double LONG_VERTICAL = 3;
    private static final double SIZE = 3;
    private static final double WINDOW = 1.55;

    /// The lower right corner is where a canvas has its overview.
    private static final double CORNER = 0.75;

    private final int[] firsts;
    private final int[] thens;
    private final List<CellScope> scopes;

    CellCost(LayoutInput input) {
        List<ElementId> order = List.copyOf(input.cards().keySet());
        firsts = input.links().stream().mapToInt(link -> order.indexOf(link.first())).toArray();
        thens = input.links().stream().mapToInt(link -> order.indexOf(link.then())).toArray();
        scopes = input.scopes().stream().map(scope -> new CellScope(order, scope)).toList();
    }

    double of(Cells cells) {
        double cost = size(cells);
        for (int link = 0; link < firsts.length; link++) {
            cost += length(cells, firsts[link], thens[link]);
            for (int other = link + 1; other < firsts.length; other++) {
                cost += cross(cells, link, other) ? CROSSING : 0;
            }
        }
        for (int scope = 0; scope < scopes.size(); scope++) {
            cost += STRANGER * scopes.get(scope).strangers(cells);
            for (int other = scope + 1; other < scopes.size(); other++) {
                cost += scopes.get(scope).meetsStranger(scopes.get(other), cells) ? HULLS_MEET : 0;
            }
        }
        return cost;
    }

    private double size(Cells cells) {
        boolean[] columns = new boolean[cells.width()];
        boolean[] rows = new boolean[cells.height()];
        for (int card = 0; card < cells.size(); card++) {
            columns[cells.column(card)] = true;
            rows[cells.row(card)] = true;
        }
        double corner = covers(cells, last(columns), last(rows)) ? CORNER : 0;
        return corner
                + SIZE
                        * Math.max(
                                count(columns) * Spacing.COLUMN / WINDOW, count(rows) * Spacing.ROW)
                        / Spacing.ROW;
    }

    private boolean covers(Cells cells, int column, int row) {
        return cells.isTaken(column, row)
                || scopes.stream().anyMatch(scope -> scope.covers(cells, column, row));
    }

    private static int last(boolean[] used) {
        int last = used.length - 1;
        while (last > 0 && !used[last]) {
            last--;
        }
        return last;
    }

    private static int count(boolean[] used) {
        int count = 0;
        for (boolean each : used) {
            count += each ? 1 : 0;
        }
        return count;
    }

    private static double length(Cells cells, int first, int then) {
        int ahead = cells.column(then) - cells.column(first);
        int down = cells.row(then) - cells.row(first);
        double blocked = BLOCKED * CellLines.blocks(cells, first, then);
        if (ahead < 0) {
            return BACKWARD - BLOCKED * ahead + Math.abs(down);
        }
        if (ahead == 0) {
            double up = down < 0 ? UPWARD : 0;
            return VERTICAL + up + LONG_VERTICAL * (Math.abs(down) - 1) + blocked;
        }
        return 1 + AHEAD * (ahead - 1) + ASIDE * Math.abs(down) + blocked;
    }

    private boolean cross(Cells cells, int link, int other) {
        int a = firsts[link];
        int b = thens[link];
        int c = firsts[other];
        int d = thens[other];
        boolean apart = a != c && a != d && b != c && b != d;
        return apart && CellLines.cross(cells, new int[] {a, b, c, d});
    }
}
