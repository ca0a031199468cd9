package dev.oamstudio.model.layout;

import dev.oamstudio.model.application.ElementId;
import java.util.List;
import java.util.Set;

/// A scope's members by their numbers, and the cells that its hull covers.
final class CellScope {
    private final int[] members;
    private final boolean[] isMember;

    CellScope(List<ElementId> order, Set<ElementId> scope) {
        members = scope.stream().mapToInt(order::indexOf).toArray();
        isMember = new boolean[order.size()];
        for (int member : members) {
            isMember[member] = true;
        }
    }

    /// How many cards of others stand within the hull.
    int strangers(Cells cells) {
        Span span = span(cells);
        int count = 0;
        for (int column = span.left; column <= span.right; column++) {
            for (int row = span.top; row <= span.bottom; row++) {
                int card = cells.at(column, row);
                count += card != Cells.FREE && !isMember[card] ? 1 : 0;
            }
        }
        return count;
    }

    /// Whether the hulls of two scopes that have no member in common lie over each other.
    boolean meetsStranger(CellScope other, Cells cells) {
        for (int member : members) {
            if (other.isMember[member]) {
                return false;
            }
        }
        return span(cells).meets(other.span(cells));
    }

    /// Whether its hull lies over a cell.
    boolean covers(Cells cells, int column, int row) {
        return span(cells).meets(new Span(column, row, column, row));
    }

    private Span span(Cells cells) {
        Span span = new Span(cells.width(), cells.height(), 0, 0);
        for (int member : members) {
            int column = cells.column(member);
            int row = cells.row(member);
            span =
                    new Span(
                            Math.min(span.left, column),
                            Math.min(span.top, row),
                            Math.max(span.right, column),
                            Math.max(span.bottom, row));
        }
        return span;
    }

    private record Span(int left, int top, int right, int bottom) {
        boolean meets(Span other) {
            return left <= other.right
                    && other.left <= right
                    && top <= other.bottom
                    && other.top <= bottom;
        }
    }
}
