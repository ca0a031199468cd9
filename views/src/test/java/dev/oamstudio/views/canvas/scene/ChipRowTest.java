package dev.oamstudio.views.canvas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.views.canvas.scene.PlacedChip.Content;
import dev.oamstudio.views.canvas.scene.PlacedChip.GlyphOnly;
import dev.oamstudio.views.canvas.scene.PlacedChip.More;
import dev.oamstudio.views.canvas.scene.PlacedChip.Preview;
import dev.oamstudio.views.canvas.scene.PlacedChip.Whole;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ChipRowTest {
    private static final TraitChip SCALER = chip("Scaler");
    private static final TraitChip CANARY = chip("Canary");
    private static final TraitChip METRICS = chip("Metrics");

    @Test
    void chipsThatFitKeepTheirText() {
        assertThat(fitted(194, List.of(SCALER, CANARY)))
                .containsExactly(new Whole(SCALER), new Whole(CANARY));
    }

    @Test
    void chipsLoseTheirTextFromTheRight() {
        assertThat(fitted(194, List.of(SCALER, CANARY, METRICS)))
                .containsExactly(new Whole(SCALER), new Whole(CANARY), new GlyphOnly(METRICS));
        assertThat(fitted(124, List.of(SCALER, CANARY, METRICS)))
                .containsExactly(new Whole(SCALER), new GlyphOnly(CANARY), new GlyphOnly(METRICS));
    }

    @Test
    void whatStillDoesNotFitIsCounted() {
        List<TraitChip> many = IntStream.range(0, 10).mapToObj(i -> chip("Trait")).toList();
        assertThat(fitted(194, many)).hasSize(7).endsWith(new GlyphOnly(many.get(5)), new More(4));
    }

    @Test
    void aPreviewStandsLastAndKeepsItsText() {
        ChipRow row = new ChipRow(Texts.WIDTHS, 194);
        assertThat(row.fitted(List.of(SCALER, METRICS), Optional.of(CANARY)))
                .containsExactly(new Whole(SCALER), new GlyphOnly(METRICS), new Preview(CANARY));
    }

    @Test
    void chipsStandSideBySideInTheStrip() {
        Card card = Scenes.card("a", new Box(100, 50, 212, 124), List.of(SCALER, CANARY));
        assertThat(card.chips())
                .containsExactly(
                        new PlacedChip(new Whole(SCALER), new Box(109, 145, 68, 22)),
                        new PlacedChip(new Whole(CANARY), new Box(181, 145, 68, 22)));
    }

    private static List<Content> fitted(double room, List<TraitChip> traits) {
        return new ChipRow(Texts.WIDTHS, room).fitted(traits, Optional.empty());
    }

    private static TraitChip chip(String title) {
        ElementId id = new ElementId("trait/" + title);
        return new TraitChip(id, title, title, Signs.named("trait"), false);
    }
}
