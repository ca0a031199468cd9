package dev.oamstudio.views.canvas.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.Shop;
import dev.oamstudio.views.canvas.paint.Frame;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.CanvasScene;
import dev.oamstudio.views.canvas.scene.ScenePlan;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class FittingTest {
    private static final ScenePlan SHOP =
            ScenePlan.of(Shop.source(), Shop.words(), (face, text) -> 6 * text.length());

    @Test
    void aSceneThatLeavesTheCornerFreeFillsTheView() {
        Frame frame = new Fitting(SHOP.at(Shop.positions()), 896, 588).frame();
        assertThat(frame.zoom()).isEqualTo(1);
    }

    @Test
    void nothingIsShownAtItsSize() {
        assertThat(new Fitting(CanvasScene.EMPTY, 896, 588).frame()).isEqualTo(new Frame(0, 0, 1));
    }

    @Test
    void aCardInTheCornerGivesWayByLittle() {
        CanvasScene scene = SHOP.at(with("report", new CanvasPoint(656, 408)));
        Frame frame = new Fitting(scene, 896, 588).frame();
        assertThat(frame.zoom()).isBetween(0.75, 0.99);
        assertThat(Fitting.covers(scene, frame, new Overlays(896, 588).bar())).isFalse();
    }

    @Test
    void whereverCardsStandAllAreShownAndNoneIsBelowTheZoomBar() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            double width = 500 + random.nextInt(1500);
            double height = 200 + random.nextInt(900);
            CanvasScene scene = SHOP.at(scattered(random));
            Frame frame = new Fitting(scene, width, height).frame();
            assertThat(frame.shown(width, height).grown(1).covers(scene.bounds()))
                    .as("seed " + seed)
                    .isTrue();
            assertThat(Fitting.covers(scene, frame, new Overlays(width, height).bar()))
                    .as("seed " + seed)
                    .isFalse();
        }
    }

    @Test
    void whatIsRevealedComesOutFromBelowTheOverview() {
        Viewport viewport = new Viewport();
        viewport.resize(896, 588);
        Box corner = new Overlays(896, 588).navigator();
        Box card = new Box(corner.x() - 40, corner.y() + 10, 200, 80);
        viewport.reveal(card);
        assertThat(viewport.frame().toPicture(card).meets(corner)).isFalse();
        assertThat(viewport.shown().covers(card)).isTrue();
    }

    private static Map<ElementId, CanvasPoint> with(String name, CanvasPoint place) {
        Map<ElementId, CanvasPoint> places = new HashMap<>(Shop.positions());
        places.put(Shop.id(name), place);
        return places;
    }

    private static Map<ElementId, CanvasPoint> scattered(Random random) {
        Map<ElementId, CanvasPoint> places = new HashMap<>();
        Shop.positions()
                .forEach((id, ignored) ->
                        places.put(
                                id, new CanvasPoint(random.nextInt(3000), random.nextInt(2000))));
        return places;
    }
}
