package dev.oamstudio.model.layout;

import dev.oamstudio.model.application.ElementId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Cards in rows, about one and a half times as wide as high.
///
/// @param boxes where they stand, from the origin on
record GridBlock(SequencedMap<ElementId, CardBox> boxes) {

    private static final double WIDE = 1.1;

    static GridBlock of(List<ElementId> ids, Map<ElementId, CardSize> sizes) {
        int columns = Math.max(1, (int) Math.ceil(Math.sqrt(WIDE * ids.size())));
        SequencedMap<ElementId, CardBox> boxes = new LinkedHashMap<>();
        double top = 0;
        for (int start = 0; start < ids.size(); start += columns) {
            List<CardBox> row = new ArrayList<>();
            for (ElementId id : ids.subList(start, Math.min(ids.size(), start + columns))) {
                double left = row.isEmpty() ? 0 : row.getLast().right() + Spacing.BESIDE;
                CardBox box =
                        CardBox.at(
                                new CanvasPoint(left, top),
                                sizes.getOrDefault(id, new CardSize(0, 0)));
                row.add(box);
                boxes.put(id, box);
            }
            top = CardBox.around(row).bottom() + Spacing.BESIDE;
        }
        return new GridBlock(boxes);
    }

    CardBox bounds() {
        return CardBox.around(boxes.values());
    }
}
