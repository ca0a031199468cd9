package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.layout.LayoutFile;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.model.yaml.YamlPrinter;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Moves cards: edits of the layout file only.
final class LayoutEditing {
    private static final double STEP = 32;

    private LayoutEditing() {}

    static void move(Map<ElementId, CanvasPoint> positions, Draft draft) {
        Map<ElementId, CanvasPoint> all = new TreeMap<>(positions(draft));
        all.putAll(positions);
        write(all, draft);
    }

    static void rename(ElementId old, ElementId renamed, Draft draft) {
        Map<ElementId, CanvasPoint> all = new TreeMap<>(positions(draft));
        @Nullable CanvasPoint at = all.remove(old);
        if (at != null) {
            all.put(renamed, at);
            write(all, draft);
        }
    }

    /// A place a little below and to the right of a card.
    static CanvasPoint beside(ElementId card, Draft draft) {
        CanvasPoint at = positions(draft).getOrDefault(card, new CanvasPoint(0, 0));
        return new CanvasPoint(at.x() + STEP, at.y() + STEP);
    }

    private static Map<ElementId, CanvasPoint> positions(Draft draft) {
        @Nullable YamlFile file = draft.files().get(Workspace.LAYOUT_FILE);
        return file == null ? Map.of() : LayoutFile.read(file);
    }

    private static void write(Map<ElementId, CanvasPoint> positions, Draft draft) {
        draft.write(Workspace.LAYOUT_FILE, YamlPrinter.print(LayoutFile.value(positions)));
    }
}
