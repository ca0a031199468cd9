package dev.oamstudio.views.canvas;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.theme.ThemeChoice;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

/// Prints what a frame costs while a large application is panned, zoomed and one of its cards is dragged: processor time of the
/// thread of the nodes and of the one that draws, and the time between frames, which other work on the machine makes longer.
public final class CanvasMeasurement extends Application {
    private static final int FRAMES = 150;
    private static final int CARDS = 5_000;
    private static final int ACROSS = 70;
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Deque<Step> steps = new ArrayDeque<>();
    private final Meter meter = new Meter();
    private Point2D held = new Point2D(0, 0);

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage primary) {
        Platform.setImplicitExit(false);
        CanvasWindow window =
                CanvasWindow.open(Map.of("large.yaml", text()), ThemeChoice.LIGHT, WIDTH, HEIGHT);
        window.studio().design().perform(new Edit.MoveOnCanvas(places()));
        Node surface = window.view().getChildrenUnmodifiable().getFirst();
        steps.add(new Step("settle", 30, frame -> {}));
        steps.add(new Step("fit", 10, frame -> window.view().zoomToFit()));
        steps.add(new Step("rest", 30, frame -> {}));
        steps.add(new Step("pan", FRAMES, frame -> surface.fireEvent(scrolled(pan(frame), false))));
        steps.add(new Step("rest", 30, frame -> {}));
        steps.add(
                new Step("zoom", FRAMES, frame -> surface.fireEvent(scrolled(zoom(frame), true))));
        steps.add(new Step("fit", 2, frame -> window.view().zoomToFit()));
        steps.add(new Step("rest", 30, frame -> {}));
        steps.add(new Step("drag", FRAMES, frame -> drag(window, surface, frame)));
        new Frames().start();
    }

    /// There and back, 8 px a frame.
    private static double pan(int frame) {
        return frame / 25 % 2 == 0 ? 8 : -8;
    }

    private static double zoom(int frame) {
        return frame / 25 % 2 == 0 ? 20 : -20;
    }

    private void drag(CanvasWindow window, Node surface, int frame) {
        if (frame == 0) {
            window.view()
                    .boundsOf(Shop.id("c" + CARDS / 2))
                    .ifPresent(box -> held = new Point2D(box.getCenterX(), box.getCenterY()));
        }
        double x = held.getX() + 2 * frame;
        double y = held.getY() + frame;
        surface.fireEvent(
                mouse(frame == 0 ? MouseEvent.MOUSE_PRESSED : MouseEvent.MOUSE_DRAGGED, x, y));
        if (frame == FRAMES - 1) {
            surface.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, x, y));
        }
    }

    private static MouseEvent mouse(javafx.event.EventType<MouseEvent> type, double x, double y) {
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    private static ScrollEvent scrolled(double delta, boolean zooms) {
        double across = zooms ? 0 : delta;
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                WIDTH / 2,
                HEIGHT / 2,
                WIDTH / 2,
                HEIGHT / 2,
                false,
                zooms,
                false,
                false,
                false,
                false,
                across,
                delta,
                across,
                delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private static String text() {
        StringBuilder text =
                new StringBuilder(
                        """
                        apiVersion: core.oam.dev/v1alpha2
                        kind: ApplicationConfiguration
                        metadata:
                          name: shop
                        spec:
                          components:
                        """);
        for (int card = 0; card < CARDS; card++) {
            text.append("    - componentName: c").append(card).append('\n');
            text.append("      instanceName: c").append(card).append('\n');
            if (card % ACROSS > 0) {
                text.append("      dependencies: [c").append(card - 1).append("]\n");
            }
        }
        return text.toString();
    }

    private static Map<ElementId, CanvasPoint> places() {
        Map<ElementId, CanvasPoint> places = new HashMap<>();
        for (int card = 0; card < CARDS; card++) {
            double row = Math.floorDiv(card, ACROSS);
            places.put(Shop.id("c" + card), new CanvasPoint(card % ACROSS * 340.0, row * 180));
        }
        return places;
    }

    private record Step(String name, int frames, IntConsumer action) {}

    /// Does one thing a frame.
    private final class Frames extends AnimationTimer {
        private int frame;

        @Override
        public void handle(long now) {
            if (steps.isEmpty()) {
                stop();
                Platform.exit();
                return;
            }
            Step step = steps.getFirst();
            if (frame > 0) {
                meter.note(now);
            } else {
                meter.start(now);
            }
            step.action().accept(frame);
            frame++;
            if (frame == step.frames()) {
                meter.print(step.name());
                steps.removeFirst();
                frame = 0;
            }
        }
    }

    /// What frames cost since it was started.
    private static final class Meter {
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private final List<Double> nodes = new ArrayList<>();
        private final List<Double> drawing = new ArrayList<>();
        private final List<Double> between = new ArrayList<>();
        private long lastNodes;
        private long lastDrawing;
        private long last;

        void start(long now) {
            List.of(nodes, drawing, between).forEach(List::clear);
            take(now);
        }

        void note(long now) {
            nodes.add((used("JavaFX Application Thread") - lastNodes) / 1e6);
            drawing.add((used("QuantumRenderer") - lastDrawing) / 1e6);
            between.add((now - last) / 1e6);
            take(now);
        }

        private void take(long now) {
            lastNodes = used("JavaFX Application Thread");
            lastDrawing = used("QuantumRenderer");
            last = now;
        }

        void print(String name) {
            System.out.printf(
                    Locale.ROOT,
                    "%-8s nodes %s   drawing %s   between frames %s%n",
                    name,
                    summary(nodes),
                    summary(drawing),
                    summary(between));
        }

        private static String summary(List<Double> times) {
            List<Double> sorted = times.stream().sorted().toList();
            return String.format(
                    Locale.ROOT,
                    "median %6.1f p95 %6.1f max %6.1f ms",
                    sorted.get(sorted.size() / 2),
                    sorted.get((int) (sorted.size() * 0.95)),
                    sorted.getLast());
        }

        private long used(String name) {
            long sum = 0;
            for (long id : threads.getAllThreadIds()) {
                var info = threads.getThreadInfo(id);
                if (info != null && info.getThreadName().startsWith(name)) {
                    sum += threads.getThreadCpuTime(id);
                }
            }
            return sum;
        }
    }
}
