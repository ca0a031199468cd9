package dev.oamstudio.model.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts placements that have nothing to do with each other in rows, the large ones first, about as wide as a window.
final class Shelves {

    private static final double WINDOW = 1.6;

    private Shelves() {}

    static List<Placement> pack(List<Placement> placements) {
        double area =
                placements.stream()
                        .mapToDouble(p ->
                                p.bounds().grown(Spacing.BESIDE / 2).width()
                                        * p.bounds().grown(Spacing.BESIDE / 2).height())
                        .sum();
        double widest = placements.stream().mapToDouble(p -> p.bounds().width()).max().orElse(0);
        double width = Math.max(widest, Math.sqrt(area * WINDOW));
        List<Placement> packed = new ArrayList<>();
        double left = 0;
        double top = 0;
        double bottom = 0;
        for (Placement next : highestFirst(placements)) {
            CardBox bounds = next.bounds();
            if (left > 0 && left + bounds.width() > width) {
                left = 0;
                top = bottom + Spacing.BESIDE;
            }
            packed.add(next.movedBy(left - bounds.left(), top - bounds.top()));
            left += bounds.width() + Spacing.BESIDE;
            bottom = Math.max(bottom, top + bounds.height());
        }
        return packed;
    }

    private static List<Placement> highestFirst(List<Placement> placements) {
        return placements.stream()
                .sorted(Comparator.comparingDouble((Placement p) -> p.bounds().height()).reversed())
                .toList();
    }
}
