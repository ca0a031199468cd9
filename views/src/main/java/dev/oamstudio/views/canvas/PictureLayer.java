package dev.oamstudio.views.canvas;

import dev.oamstudio.views.canvas.paint.Brush;
import dev.oamstudio.views.canvas.paint.Frame;
import dev.oamstudio.views.canvas.paint.Picture;
import dev.oamstudio.views.canvas.paint.ScenePainter;
import dev.oamstudio.views.canvas.scene.TextWidths;
import dev.oamstudio.views.task.Debounce;
import dev.oamstudio.views.theme.Palette;
import java.time.Duration;
import java.util.function.Supplier;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Affine;

/// The drawn scene. It is drawn once, somewhat larger than the view, and then moved: only what leaves that margin is drawn
/// anew. While the zoom changes fast in front of many cards, the old drawing is stretched until the zoom rests.
final class PictureLayer extends Pane {
    private static final double MARGIN = 240;
    private static final double LARGEST = 8192;
    private static final int MANY_CARDS = 150;
    private static final Duration REST = Duration.ofMillis(80);

    private final Canvas canvas = new Canvas();
    private final Affine place = new Affine();
    private final Supplier<Palette> palette;
    private final TextWidths widths;
    private final String cycleTitle;
    private final Debounce crisp;
    private Drawing drawing =
            new Drawing(
                    Picture.of(dev.oamstudio.views.canvas.scene.CanvasScene.EMPTY),
                    new Frame(0, 0, 1),
                    0,
                    0,
                    0,
                    0);
    private boolean stale = true;

    PictureLayer(Supplier<Palette> palette, TextWidths widths, String cycleTitle, Runnable redraw) {
        this.palette = palette;
        this.widths = widths;
        this.cycleTitle = cycleTitle;
        this.crisp =
                new Debounce(
                        REST,
                        () -> {
                            stale = true;
                            redraw.run();
                        });
        setMouseTransparent(true);
        canvas.getTransforms().add(place);
        canvas.setManaged(false);
        getChildren().add(canvas);
    }

    /// The next `show` draws everything again.
    void invalidate() {
        stale = true;
    }

    /// Shows a picture in a frame.
    ///
    /// @param density pixels of the screen per px of the view
    void show(Picture picture, Frame frame, double density) {
        boolean same =
                !stale
                        && picture.equals(drawing.picture())
                        && drawing.density() == density
                        && drawing.width() == getWidth()
                        && drawing.height() == getHeight();
        if (same && drawing.holds(frame)) {
            place(frame);
            if (drawing.isOffCentre(frame)) {
                crisp.touch();
            }
        } else if (same && frame.zoom() != drawing.frame().zoom() && isHeavy(picture, frame)) {
            place(frame);
            crisp.touch();
        } else {
            draw(picture, frame, density);
        }
    }

    private boolean isHeavy(Picture picture, Frame frame) {
        return picture.scene().cardsIn(frame.shown(getWidth(), getHeight())).size() > MANY_CARDS;
    }

    private void draw(Picture picture, Frame frame, double density) {
        double margin =
                Math.max(
                        0,
                        Math.min(
                                MARGIN,
                                (LARGEST / density - Math.max(getWidth(), getHeight())) / 2));
        double width = getWidth() + 2 * margin;
        double height = getHeight() + 2 * margin;
        Frame larger =
                new Frame(
                        frame.left() - margin / frame.zoom(),
                        frame.top() - margin / frame.zoom(),
                        frame.zoom());
        canvas.setWidth(Math.ceil(width * density));
        canvas.setHeight(Math.ceil(height * density));
        Brush brush = new Brush(canvas.getGraphicsContext2D(), palette.get(), widths, density);
        new ScenePainter(brush, cycleTitle).paint(picture, larger, width, height);
        drawing = new Drawing(picture, larger, getWidth(), getHeight(), density, margin);
        stale = false;
        crisp.cancel();
        place(frame);
    }

    /// Puts the drawing where it belongs in a frame.
    private void place(Frame frame) {
        double stretch = frame.zoom() / drawing.frame().zoom();
        double x = (drawing.frame().left() - frame.left()) * frame.zoom();
        double y = (drawing.frame().top() - frame.top()) * frame.zoom();
        boolean whole = stretch == 1;
        double scale = stretch / drawing.density();
        place.setToTransform(
                scale, 0, whole ? Math.rint(x) : x, 0, scale, whole ? Math.rint(y) : y);
    }

    /// What is drawn now.
    private record Drawing(
            Picture picture,
            Frame frame,
            double width,
            double height,
            double density,
            double margin) {
        /// Whether so little of the margin is left at a side that it should be drawn anew at the next rest.
        boolean isOffCentre(Frame wanted) {
            double right = (wanted.left() - frame.left()) * frame.zoom() - margin;
            double down = (wanted.top() - frame.top()) * frame.zoom() - margin;
            return Math.max(Math.abs(right), Math.abs(down)) > margin / 2;
        }

        boolean holds(Frame wanted) {
            double reach = 2 * margin / frame.zoom() + 0.01;
            double right = wanted.left() - frame.left();
            double down = wanted.top() - frame.top();
            return wanted.zoom() == frame.zoom()
                    && 0 <= right
                    && right <= reach
                    && 0 <= down
                    && down <= reach;
        }
    }
}
