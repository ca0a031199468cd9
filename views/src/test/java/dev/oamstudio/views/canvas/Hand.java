package dev.oamstudio.views.canvas;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.views.testing.Toolkit;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A person in front of a canvas: points at what is drawn, presses, moves, releases, types.
final class Hand {
    private final CanvasWindow window;
    private final FxRobot robot = new FxRobot();

    Hand(CanvasWindow window) {
        this.window = window;
    }

    /// Where an element is drawn, in the middle, on the screen.
    Point2D on(ElementId element) throws Exception {
        return at(element, 0.5, 0.5);
    }

    /// A point of an element by shares of its width and height.
    Point2D at(ElementId element, double across, double down) throws Exception {
        settle();
        return fx(() -> {
            Bounds bounds = window.view().boundsOf(element).orElseThrow();
            return window.view()
                    .getScene()
                    .getRoot()
                    .localToScreen(
                            bounds.getMinX() + bounds.getWidth() * across,
                            bounds.getMinY() + bounds.getHeight() * down);
        });
    }

    /// A point of the view, on the screen.
    Point2D inView(double x, double y) throws Exception {
        return fx(() -> window.view().localToScreen(x, y));
    }

    void click(Point2D place) throws Exception {
        robot.clickOn(place);
        settle();
    }

    void click(String query) throws Exception {
        robot.clickOn(query);
        settle();
    }

    void drag(Point2D from, Point2D... stations) throws Exception {
        press(from, stations);
        release();
    }

    void press(Point2D from, Point2D... stations) throws Exception {
        robot.moveTo(from).press(MouseButton.PRIMARY);
        for (Point2D station : stations) {
            robot.moveTo(station);
        }
        settle();
    }

    void release() throws Exception {
        robot.release(MouseButton.PRIMARY);
        settle();
    }

    void type(KeyCode... keys) throws Exception {
        robot.push(keys);
        settle();
    }

    void write(String text) throws Exception {
        robot.write(text);
        settle();
    }

    FxRobot robot() {
        return robot;
    }

    /// Lets the view follow.
    void settle() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        fx(() -> {
            window.view().applyCss();
            window.view().layout();
            return true;
        });
    }

    static <T> T fx(Callable<T> work)
            throws ExecutionException, InterruptedException, TimeoutException {
        return Toolkit.onFx(work);
    }
}
