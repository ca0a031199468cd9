package dev.oamstudio.views.canvas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.Shop;
import org.junit.jupiter.api.Test;

final class HitTestTest {
    private final CanvasScene scene = Scenes.shop();

    @Test
    void aCardIsHitAnywhereOnIt() {
        assertThat(hit(Detail.FULL, 40, 60)).isEqualTo(new Hit.OnCard(card("payment")));
        assertThat(hit(Detail.FULL, 239, 175)).isEqualTo(new Hit.OnCard(card("payment")));
        assertThat(hit(Detail.FULL, 241, 60)).isEqualTo(new Hit.OnNothing());
    }

    @Test
    void aChipIsHitOnlyWhereItIsDrawn() {
        Card payment = card("payment");
        CanvasPoint middle = payment.chips().getFirst().box().centre();
        assertThat(hit(Detail.FULL, middle.x(), middle.y()))
                .isEqualTo(new Hit.OnTrait(payment, payment.face().traits().getFirst().id()));
        assertThat(hit(Detail.COMPACT, middle.x(), middle.y())).isEqualTo(new Hit.OnCard(payment));
    }

    @Test
    void anEdgeIsHitNearItsLineAndOnItsLabel() {
        Edge edge = scene.edgesOf(Shop.id("report")).getFirst();
        CanvasPoint middle = edge.route().longest().middle();
        assertThat(hit(Detail.FULL, middle.x(), middle.y() + 3)).isEqualTo(new Hit.OnEdge(edge));
        Box label = edge.label().orElseThrow().box();
        assertThat(hit(Detail.FULL, label.centreX(), label.centreY()))
                .isEqualTo(new Hit.OnEdge(edge));
    }

    @Test
    void aHullIsHitOnItsTitleAndLetsClicksThroughElsewhere() {
        Hull hull =
                scene.hulls().stream()
                        .filter(each -> each.name().equals("storefront-net"))
                        .findFirst()
                        .orElseThrow();
        Box title = hull.titleBox(Texts.WIDTHS);
        assertThat(hit(Detail.FULL, title.centreX(), title.centreY()))
                .isEqualTo(new Hit.OnHull(hull));
        assertThat(hit(Detail.FULL, 640, 200)).isEqualTo(new Hit.OnNothing());
    }

    private Hit hit(Detail detail, double x, double y) {
        double zoom = detail == Detail.FULL ? 1 : 0.5;
        return new HitTest(new CycleSigns(scene, zoom, Texts.WIDTHS, "Cycle"), 5)
                .at(new CanvasPoint(x, y));
    }

    private Card card(String name) {
        return scene.card(Shop.id(name)).orElseThrow();
    }
}
