package dev.oamstudio.model.layout;

/// Lines between cells: what they run into.
final class CellLines {
    private CellLines() {}

    /// How many cards are in the way of a link: those between two cards of one column or row, and for a longer way round a
    /// corner those of the emptier of the two rows.
    static int blocks(Cells cells, int first, int then) {
        int column = cells.column(first);
        int ahead = cells.column(then) - column;
        if (ahead == 0) {
            return inColumn(cells, column, cells.row(first), cells.row(then));
        }
        if (ahead < 0) {
            return 0;
        }
        int there = inRow(cells, cells.row(then), column, column + ahead);
        return Math.min(there, inRow(cells, cells.row(first), column, column + ahead));
    }

    /// Whether the straight lines between four cards' cells, the first to the second and the third to the fourth, cross.
    static boolean cross(Cells cells, int[] ends) {
        return side(cells, ends[0], ends[1], ends[2]) * side(cells, ends[0], ends[1], ends[3]) < 0
                && side(cells, ends[2], ends[3], ends[0]) * side(cells, ends[2], ends[3], ends[1])
                        < 0;
    }

    private static int side(Cells cells, int from, int to, int point) {
        int ahead = cells.column(to) - cells.column(from);
        int down = cells.row(to) - cells.row(from);
        return Integer.signum(
                ahead * (cells.row(point) - cells.row(from))
                        - down * (cells.column(point) - cells.column(from)));
    }

    private static int inColumn(Cells cells, int column, int from, int to) {
        int count = 0;
        for (int row = Math.min(from, to) + 1; row < Math.max(from, to); row++) {
            count += cells.isTaken(column, row) ? 1 : 0;
        }
        return count;
    }

    private static int inRow(Cells cells, int row, int from, int to) {
        int count = 0;
        for (int column = from + 1; column < to; column++) {
            count += cells.isTaken(column, row) ? 1 : 0;
        }
        return count;
    }
}
