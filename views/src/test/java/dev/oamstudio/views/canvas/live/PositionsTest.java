package dev.oamstudio.views.canvas.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.Shop;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.CanvasScene;
import dev.oamstudio.views.canvas.scene.Card;
import dev.oamstudio.views.canvas.scene.ScenePlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PositionsTest {
    private final ScenePlan plan = plan(Shop.text());
    private final Positions positions = new Positions();

    @Test
    void whatTheFileSaysCounts() {
        positions.remember(Map.of(Shop.id("cart"), new CanvasPoint(1, 1)));
        assertThat(positions.of(plan, Shop.positions())).isEqualTo(Shop.positions());
    }

    @Test
    void aNewCardStandsInTheOpenBesideWhatItWaitsFor() {
        Map<ElementId, CanvasPoint> saved = new HashMap<>(Shop.positions());
        saved.remove(Shop.id("frontend"));
        CanvasScene scene = plan.at(positions.of(plan, saved));
        Card frontend = scene.card(Shop.id("frontend")).orElseThrow();
        Box before = scene.card(Shop.id("catalog")).orElseThrow().box();
        assertThat(frontend.box().x()).isGreaterThan(before.right());
        assertThat(scene.cardsIn(frontend.box().grown(8))).containsExactly(frontend);
    }

    @Test
    void aRenamedCardStaysWhereItWas() {
        positions.of(plan, Shop.positions());
        Map<ElementId, CanvasPoint> saved = new HashMap<>(Shop.positions());
        saved.remove(Shop.id("report"));
        ScenePlan renamed =
                plan(Shop.text().replace("instanceName: report", "instanceName: summary"));
        assertThat(positions.of(renamed, saved))
                .containsEntry(Shop.id("summary"), new CanvasPoint(372, 408));
    }

    @Test
    void cardsAreArrangedFirstIfNothingIsKnownOfMostOfThem() {
        assertThat(positions.wantsArranging(plan, Map.of())).isTrue();
        assertThat(positions.wantsArranging(plan, Shop.positions())).isFalse();
        positions.remember(Shop.positions());
        assertThat(positions.wantsArranging(plan, Map.of())).isFalse();
    }

    @Test
    void withoutAnArrangementCardsStandInRowsApart() {
        CanvasScene scene = plan.at(Positions.inRows(plan));
        assertThat(scene.cards())
                .hasSize(8)
                .allSatisfy(card ->
                        assertThat(scene.cardsIn(card.box().grown(8))).containsExactly(card));
    }

    private static ScenePlan plan(String text) {
        return ScenePlan.of(
                Shop.source(text, List.of(), Map.of()),
                Shop.words(),
                (face, words) -> 6.0 * words.length());
    }
}
