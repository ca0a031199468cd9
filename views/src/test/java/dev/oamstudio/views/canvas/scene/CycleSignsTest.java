package dev.oamstudio.views.canvas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.Shop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CycleSignsTest {
    private static final String TITLE = "Cycle";

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.66, 0.45})
    void wordsAndNumbersLieOverNoCardAndNotOverEachOther(double zoom) {
        CanvasScene scene = twoRings();
        CycleSigns signs = new CycleSigns(scene, zoom, Texts.WIDTHS, TITLE);
        List<Box> boxes = new ArrayList<>();
        for (CycleSigns.Placed placed : signs.placed()) {
            boxes.add(placed.words());
            placed.numbers()
                    .values()
                    .forEach(centre ->
                            boxes.add(
                                    CycleSigns.disc(
                                            centre, CycleSigns.NUMBER * CycleSigns.unit(zoom))));
        }
        assertThat(scene.cycles()).hasSize(2);
        for (Box box : boxes) {
            assertThat(boxes.stream().filter(box::meets)).containsExactly(box);
        }
    }

    @Test
    void wordsStandOnTheLongestLineWhereThereIsRoom() {
        CanvasScene scene = twoRings();
        CycleMark first = scene.cycles().getFirst();
        CycleSigns signs = new CycleSigns(scene, 1, Texts.WIDTHS, TITLE);
        assertThat(signs.placed().getFirst().words().centre()).isEqualTo(first.sign().middle());
    }

    @Test
    void wordsKeepTheirSizeOnTheScreenWhereCardsAreCompact() {
        CanvasScene scene = twoRings();
        Box near = new CycleSigns(scene, 1, Texts.WIDTHS, TITLE).placed().getFirst().words();
        Box far = new CycleSigns(scene, 0.5, Texts.WIDTHS, TITLE).placed().getFirst().words();
        assertThat(far.width() * 0.5).isEqualTo(near.width());
        assertThat(near.height()).isEqualTo(CycleSigns.HEIGHT);
    }

    /// Two pairs of cards below each other that wait for each other, with little room between.
    private static CanvasScene twoRings() {
        return Scenes.plan("a: b", "b: a", "c: d", "d: c")
                .at(
                        Map.of(
                                Shop.id("a"), new CanvasPoint(0, 0),
                                Shop.id("b"), new CanvasPoint(0, 240),
                                Shop.id("c"), new CanvasPoint(600, 0),
                                Shop.id("d"), new CanvasPoint(600, 240)));
    }
}
