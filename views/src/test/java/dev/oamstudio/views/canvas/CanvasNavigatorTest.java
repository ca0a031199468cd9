package dev.oamstudio.views.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.paint.Frame;
import dev.oamstudio.views.testing.Toolkit;
import dev.oamstudio.views.theme.ThemeChoice;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The overview and its zoom bar.
@ExtendWith(Toolkit.class)
final class CanvasNavigatorTest {
    private CanvasWindow window;
    private Hand hand;

    @BeforeEach
    void openTheShop() throws Exception {
        window =
                Hand.fx(() -> {
                    CanvasWindow opened =
                            CanvasWindow.open(
                                    Map.of(Shop.FILE, Shop.text()), ThemeChoice.LIGHT, 896, 588);
                    opened.studio().design().perform(new Edit.MoveOnCanvas(Shop.positions()));
                    return opened;
                });
        hand = new Hand(window);
        hand.settle();
    }

    @AfterEach
    void close() throws Exception {
        Hand.fx(() -> {
            window.stage().close();
            return true;
        });
    }

    @Test
    void theMapStandsInACornerWithoutCards() throws Exception {
        assertThat(map().isVisible()).isTrue();
    }

    @Test
    void theMapGoesWhereItWouldHideACardAlthoughAllIsShown() throws Exception {
        Hand.fx(() ->
                window.studio()
                        .design()
                        .perform(
                                new Edit.MoveOnCanvas(
                                        Map.of(Shop.id("report"), new CanvasPoint(656, 408)))));
        Hand.fx(() -> {
            window.view().zoomToFit();
            return true;
        });
        hand.settle();
        assertThat(map().isVisible()).isFalse();
        Bounds card = Hand.fx(() -> window.view().boundsOf(Shop.id("report")).orElseThrow());
        Node navigator = hand.robot().lookup("#canvas-navigator").query();
        Bounds bar = Hand.fx(() -> navigator.localToScene(navigator.getLayoutBounds()));
        assertThat(bar.intersects(card)).isFalse();
    }

    @Test
    void aPressOnTheMapShowsThatPart() throws Exception {
        Frame before = frame();
        Bounds map = Hand.fx(() -> map().localToScreen(map().getLayoutBounds()));
        hand.press(new Point2D(map.getMinX() + 20, map.getMinY() + 20));
        hand.release();
        assertThat(frame().left()).isLessThan(before.left());
    }

    @Test
    void aDragThatWasPressedElsewhereMovesNothing() throws Exception {
        Frame before = frame();
        Hand.fx(() -> {
            map().fireEvent(dragged());
            return true;
        });
        assertThat(frame()).isEqualTo(before);
    }

    private Node map() {
        return hand.robot().lookup(".minimap").query();
    }

    private Frame frame() throws Exception {
        return Hand.fx(() -> window.view().frameProperty().get());
    }

    private static MouseEvent dragged() {
        return new MouseEvent(
                MouseEvent.MOUSE_DRAGGED,
                10,
                10,
                10,
                10,
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
                false,
                null);
    }
}
