package dev.oamstudio.views.canvas.gesture;

import dev.oamstudio.icons.Glyph;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.paint.Sketch;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.CardMeasures;
import dev.oamstudio.views.canvas.scene.FreePlace;
import dev.oamstudio.views.canvas.scene.Signs;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A new component on its way to its place.
public final class ComponentGesture implements Gesture {
    /// The pointer holds the card by its tile.
    private static final double HELD_AT = 24;

    private static final int FIELDS = 2;
    private static final String FIRST_APPLICATION = "application";

    private final Desk desk;
    private final Capability workload;
    private final Glyph glyph;

    public ComponentGesture(Desk desk, Capability workload) {
        this.desk = desk;
        this.workload = workload;
        this.glyph = Signs.of(workload);
    }

    @Override
    public void moveTo(CanvasPoint pointer) {
        String title = workload.presentation().title();
        boolean inside = desk.isInside(pointer);
        Sketch sketch = inside ? Sketch.ofDrop(place(pointer)) : Sketch.NOTHING;
        Optional<Said> said =
                inside
                        ? Optional.of(
                                Said.of(
                                        glyph,
                                        desk.words()
                                                .text(
                                                        "canvas.component.add",
                                                        title,
                                                        application())))
                        : Optional.empty();
        Ghost ghost = new Ghost(Optional.of(glyph), title, "", false, pointer);
        desk.show(new Shown(Map.of(), false, Set.of(), sketch, said, Optional.of(ghost)));
    }

    @Override
    public void release(CanvasPoint pointer) {
        Box place = place(pointer);
        desk.clear();
        if (desk.isInside(pointer)) {
            add(desk, workload, place.corner());
        }
    }

    @Override
    public void cancel() {
        desk.clear();
    }

    /// Adds a component to the application on the canvas; to a new one if there is none.
    public static void add(Desk desk, Capability workload, CanvasPoint at) {
        Message label = Message.of("edit.label.add", workload.presentation().title());
        desk.performInPlace(label, new Edit.AddComponent(application(desk), workload, at));
    }

    private String application() {
        return application(desk);
    }

    /// The application on the canvas, or the one that comes into being with the first component.
    public static String application(Desk desk) {
        String name = desk.design().applicationKeyProperty().get();
        return name.isEmpty() ? FIRST_APPLICATION : name;
    }

    private Box place(CanvasPoint pointer) {
        CanvasPoint at = desk.toPlane(pointer);
        CanvasPoint corner = FreePlace.snapped(new CanvasPoint(at.x() - HELD_AT, at.y() - HELD_AT));
        return new Box(
                corner.x(), corner.y(), CardMeasures.WIDTH, CardMeasures.height(FIELDS, false));
    }
}
