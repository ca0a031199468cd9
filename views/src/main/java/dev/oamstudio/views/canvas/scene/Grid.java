package dev.oamstudio.views.canvas.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Things found by where they are: the plane in square cells. Things are told apart by identity of their keys.
///
/// @param <T> what is found
final class Grid<T> {
    private static final double CELL = 256;

    private final Map<Cell, List<Entry<T>>> cells = new HashMap<>();

    void put(Box box, T thing) {
        Entry<T> entry = new Entry<>(box, thing);
        for (long column = cell(box.x()); column <= cell(box.right()); column++) {
            for (long row = cell(box.y()); row <= cell(box.bottom()); row++) {
                cells.computeIfAbsent(new Cell(column, row), key -> new ArrayList<>()).add(entry);
            }
        }
    }

    /// Whatever touches an area, each once, in the order in which it was put.
    List<T> near(Box area) {
        Set<Entry<T>> found = new LinkedHashSet<>();
        for (long column = cell(area.x()); column <= cell(area.right()); column++) {
            for (long row = cell(area.y()); row <= cell(area.bottom()); row++) {
                collect(new Cell(column, row), area, found);
            }
        }
        return found.stream().map(Entry::thing).toList();
    }

    private void collect(Cell cell, Box area, Set<Entry<T>> found) {
        for (Entry<T> entry : cells.getOrDefault(cell, List.of())) {
            if (entry.touches(area)) {
                found.add(entry);
            }
        }
    }

    private static long cell(double coordinate) {
        return (long) Math.floor(coordinate / CELL);
    }

    private record Cell(long column, long row) {}

    private record Entry<T>(Box box, T thing) {
        boolean touches(Box area) {
            return box.x() <= area.right()
                    && area.x() <= box.right()
                    && box.y() <= area.bottom()
                    && area.y() <= box.bottom();
        }
    }
}
