package dev.oamstudio.views.canvas;

import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.paint.Brush;
import dev.oamstudio.views.canvas.paint.Frame;
import dev.oamstudio.views.canvas.paint.Picture;
import dev.oamstudio.views.canvas.paint.Sketch;
import dev.oamstudio.views.canvas.paint.SketchPainter;
import dev.oamstudio.views.canvas.scene.Card;
import dev.oamstudio.views.canvas.scene.TextWidths;
import dev.oamstudio.views.theme.Palette;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;

/// What is drawn over the picture and changes with every move of the pointer.
final class SketchLayer extends Pane {
    private final Canvas canvas = new Canvas();
    private final Scale scale = new Scale();
    private final Supplier<Palette> palette;
    private final TextWidths widths;
    private final String cycleTitle;
    private Content drawn = Content.NOTHING;
    private Object under = "";

    SketchLayer(Supplier<Palette> palette, TextWidths widths, String cycleTitle) {
        this.palette = palette;
        this.widths = widths;
        this.cycleTitle = cycleTitle;
        setMouseTransparent(true);
        canvas.setManaged(false);
        canvas.getTransforms().add(scale);
        getChildren().add(canvas);
    }

    void show(Content content, Picture picture, Frame frame, double density) {
        Object now =
                List.of(
                        picture.scene(),
                        picture.looks(),
                        frame,
                        density,
                        getWidth(),
                        getHeight(),
                        palette.get());
        boolean same = content.equals(drawn) && now.equals(under);
        if (same || (content.isEmpty() && drawn.isEmpty())) {
            return;
        }
        drawn = content;
        under = now;
        canvas.setVisible(!content.isEmpty());
        scale.setX(1 / density);
        scale.setY(1 / density);
        canvas.setWidth(Math.ceil(getWidth() * density));
        canvas.setHeight(Math.ceil(getHeight() * density));
        Brush brush = new Brush(canvas.getGraphicsContext2D(), palette.get(), widths, density);
        brush.wipe(canvas.getGraphicsContext2D(), getWidth() + 1, getHeight() + 1);
        SketchPainter painter = new SketchPainter(brush, cycleTitle);
        painter.paint(content.sketch(), content.hovered(), picture, frame);
        content.handles().forEach(handle -> painter.paintHandle(handle, false));
    }

    /// @param hovered the card under the pointer
    /// @param handles where edges can be pulled from, in the picture
    record Content(Sketch sketch, Optional<Card> hovered, List<CanvasPoint> handles) {
        static final Content NOTHING = new Content(Sketch.NOTHING, Optional.empty(), List.of());

        boolean isEmpty() {
            return sketch.equals(Sketch.NOTHING) && hovered.isEmpty() && handles.isEmpty();
        }
    }
}
