package dev.oamstudio.views.canvas.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Things found by where they are: the plane in square cells.
///
/// @param <T> what is found
final class Grid<T> {
    private static final double CELL = 256;

    private final Map<Long, List<Entry<T>>> cells = new HashMap<>();
    private int size;

    void put(Box box, T thing) {
        Entry<T> entry = new Entry<>(box, thing, size++, cell(box.x()), cell(box.y()));
        for (int column = cell(box.x()); column <= cell(box.right()); column++) {
            for (int row = cell(box.y()); row <= cell(box.bottom()); row++) {
                cells.computeIfAbsent(key(column, row), key -> new ArrayList<>()).add(entry);
            }
        }
    }

    /// Whatever touches an area, each once, in the order in which it was put.
    List<T> near(Box area) {
        List<Entry<T>> found = new ArrayList<>();
        collect(area, found);
        if (found.size() > 1) {
            found.sort(Comparator.comparingInt(Entry::order));
        }
        List<T> things = new ArrayList<>(found.size());
        found.forEach(entry -> things.add(entry.thing()));
        return things;
    }

    private void collect(Box area, List<Entry<T>> found) {
        int left = cell(area.x());
        int right = cell(area.right());
        int top = cell(area.y());
        int bottom = cell(area.bottom());
        for (int column = left; column <= right; column++) {
            for (int row = top; row <= bottom; row++) {
                for (Entry<T> entry : cells.getOrDefault(key(column, row), List.of())) {
                    // What lies in several cells counts in the first of them.
                    boolean first =
                            column == Math.max(left, entry.column())
                                    && row == Math.max(top, entry.row());
                    if (first && entry.touches(area)) {
                        found.add(entry);
                    }
                }
            }
        }
    }

    private static int cell(double coordinate) {
        return (int) Math.floor(coordinate / CELL);
    }

    private static long key(int column, int row) {
        return ((long) column << Integer.SIZE) | (row & 0xffffffffL);
    }

    /// A thing with its box, its place in the order and its first cell.
    private record Entry<T>(Box box, T thing, int order, int column, int row) {
        boolean touches(Box area) {
            return box.x() <= area.right()
                    && area.x() <= box.right()
                    && box.y() <= area.bottom()
                    && area.y() <= box.bottom();
        }
    }
}
