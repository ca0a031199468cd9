package dev.oamstudio.model.layout;

import dev.oamstudio.model.application.ElementId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;

/// Makes the layout of a small application denser than layers alone are: cards move between the cells of a grid, by simulated
/// annealing from where ELK put them. The same start gives the same result.
final class CellSearch {
    /// Above it ELK's layers stay as they are: there are too many arrangements to try.
    private static final int MOST_CARDS = 30;

    private static final int STEPS_PER_CARD = 2_500;
    private static final int MOST_STEPS = 30_000;

    /// For all parts of an application together: many parts share it by their size.
    private static final int MOST_STEPS_IN_ALL = 75_000;

    private static final double HOT = 5;
    private static final double COLD = 0.05;
    private static final long SEED = 1;

    private final CellCost cost;
    private final Random random = new Random(SEED);

    private CellSearch(CellCost cost) {
        this.cost = cost;
    }

    /// @param cards how many the whole application has
    static Placement improve(Placement placement, int cards) {
        LayoutInput input = placement.input();
        if (input.cards().size() > MOST_CARDS || input.links().isEmpty()) {
            return placement;
        }
        List<CardBox> boxes = new ArrayList<>();
        input.cards().keySet().forEach(id -> boxes.add(placement.box(id)));
        CellCost cost = new CellCost(input);
        Cells found = new CellSearch(cost).search(Cells.near(boxes), steps(input, cards));
        Cells flipped = found.flipped();
        Cells best = cost.of(flipped) < cost.of(found) ? flipped : found;
        List<CardBox> improved = best.boxes(List.copyOf(input.cards().values()));
        SequencedMap<ElementId, CardBox> moved = new LinkedHashMap<>();
        input.cards().keySet().forEach(id -> moved.put(id, improved.get(moved.size())));
        Placement denser = new Placement(input, moved);
        return denser.disorder() > placement.disorder() ? placement : denser;
    }

    private static int steps(LayoutInput part, int cards) {
        int perCard = Math.min(STEPS_PER_CARD, MOST_STEPS_IN_ALL / cards);
        return Math.min(MOST_STEPS, perCard * part.cards().size());
    }

    private Cells search(Cells start, int steps) {
        Cells cells = start.copy();
        Cells best = start;
        double least = cost.of(start);
        double now = least;
        for (int step = 0; step < steps; step++) {
            int card = random.nextInt(cells.size());
            int column = cells.column(card);
            int row = cells.row(card);
            cells.move(card, random.nextInt(cells.width()), random.nextInt(cells.height()));
            double next = cost.of(cells);
            if (isTaken(next - now, HOT * Math.pow(COLD / HOT, (double) step / steps))) {
                now = next;
            } else {
                cells.move(card, column, row);
            }
            if (now < least - 1e-9) {
                least = now;
                best = cells.copy();
            }
        }
        return best;
    }

    private boolean isTaken(double worse, double heat) {
        return worse <= 0 || random.nextDouble() < Math.exp(-worse / heat);
    }
}
