package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.layout.CanvasPoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// The border of a rectangle from which others are cut out: closed lines with right angles, clockwise around what is inside.
final class Outline {
    private final List<Double> xs;
    private final List<Double> ys;
    private final Box area;
    private final List<Box> cuts;

    private Outline(Box area, List<Box> cuts) {
        SortedSet<Double> columns = new TreeSet<>();
        SortedSet<Double> rows = new TreeSet<>();
        addLines(area, columns, rows);
        cuts.forEach(cut -> addLines(cut, columns, rows));
        this.xs = List.copyOf(columns);
        this.ys = List.copyOf(rows);
        this.area = area;
        this.cuts = cuts;
    }

    /// The closed lines around what is left, without a last point that repeats the first.
    static List<List<CanvasPoint>> of(Box area, Collection<Box> cuts) {
        return new Outline(area, List.copyOf(cuts)).loops();
    }

    private static void addLines(Box box, SortedSet<Double> columns, SortedSet<Double> rows) {
        columns.addAll(List.of(box.x(), box.right()));
        rows.addAll(List.of(box.y(), box.bottom()));
    }

    private List<List<CanvasPoint>> loops() {
        Map<CanvasPoint, List<CanvasPoint>> steps = new LinkedHashMap<>();
        for (int row = 0; row < ys.size() - 1; row++) {
            for (int column = 0; column < xs.size() - 1; column++) {
                if (isInside(column, row)) {
                    addBorders(column, row, steps);
                }
            }
        }
        List<List<CanvasPoint>> loops = new ArrayList<>();
        while (!steps.isEmpty()) {
            loops.add(corners(loop(steps)));
        }
        return loops;
    }

    private boolean isInside(int column, int row) {
        if (column < 0 || row < 0 || column >= xs.size() - 1 || row >= ys.size() - 1) {
            return false;
        }
        CanvasPoint middle =
                new CanvasPoint(
                        (xs.get(column) + xs.get(column + 1)) / 2,
                        (ys.get(row) + ys.get(row + 1)) / 2);
        return area.contains(middle) && cuts.stream().noneMatch(cut -> cut.contains(middle));
    }

    private void addBorders(int column, int row, Map<CanvasPoint, List<CanvasPoint>> steps) {
        CanvasPoint topLeft = new CanvasPoint(xs.get(column), ys.get(row));
        CanvasPoint topRight = new CanvasPoint(xs.get(column + 1), ys.get(row));
        CanvasPoint bottomRight = new CanvasPoint(xs.get(column + 1), ys.get(row + 1));
        CanvasPoint bottomLeft = new CanvasPoint(xs.get(column), ys.get(row + 1));
        addBorder(isInside(column, row - 1), topLeft, topRight, steps);
        addBorder(isInside(column + 1, row), topRight, bottomRight, steps);
        addBorder(isInside(column, row + 1), bottomRight, bottomLeft, steps);
        addBorder(isInside(column - 1, row), bottomLeft, topLeft, steps);
    }

    private static void addBorder(
            boolean inner,
            CanvasPoint from,
            CanvasPoint to,
            Map<CanvasPoint, List<CanvasPoint>> steps) {
        if (!inner) {
            steps.computeIfAbsent(from, key -> new ArrayList<>()).add(to);
        }
    }

    /// Follows steps until they come back, and takes them away.
    private static List<CanvasPoint> loop(Map<CanvasPoint, List<CanvasPoint>> steps) {
        CanvasPoint start = steps.keySet().iterator().next();
        List<CanvasPoint> loop = new ArrayList<>();
        CanvasPoint here = start;
        do {
            loop.add(here);
            List<CanvasPoint> onward = steps.getOrDefault(here, new ArrayList<>());
            CanvasPoint next = onward.isEmpty() ? start : onward.removeFirst();
            if (onward.isEmpty()) {
                steps.remove(here);
            }
            here = next;
        } while (!here.equals(start));
        return loop;
    }

    private static List<CanvasPoint> corners(List<CanvasPoint> loop) {
        List<CanvasPoint> corners = new ArrayList<>();
        for (int i = 0; i < loop.size(); i++) {
            CanvasPoint before = loop.get((i + loop.size() - 1) % loop.size());
            CanvasPoint after = loop.get((i + 1) % loop.size());
            boolean straight = before.x() == after.x() || before.y() == after.y();
            if (!straight) {
                corners.add(loop.get(i));
            }
        }
        return corners;
    }
}
