package dev.oamstudio.views.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Contrast by the formula of WCAG 2, colours with transparency laid over what is below them.
final class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double GRAPHIC = 3;

    private static final List<String> GROUNDS =
            List.of(
                    "-color-bg-default",
                    "-color-bg-subtle",
                    "-oam-overlay",
                    "-oam-card",
                    "-oam-card-strip",
                    "-oam-selected",
                    "-oam-hover",
                    "-oam-selected-unfocused");

    private static final List<String> TEXTS =
            List.of(
                    "-color-fg-default",
                    "-color-fg-muted",
                    "-oam-warning-fg",
                    "-oam-success-fg",
                    "-oam-data");

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textIsReadableOnEveryGround(Theme theme) {
        Stream<Pair> pairs =
                TEXTS.stream()
                        .flatMap(text -> GROUNDS.stream().map(ground -> new Pair(text, ground)));
        assertThat(pairs.filter(pair -> pair.contrast(theme) < TEXT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void tonesAreReadableOnTheirWashesAndLabelsOnFilledButtons(Theme theme) {
        Stream<Pair> pairs =
                Stream.of(
                        new Pair("-color-accent-fg", "-oam-accent-wash"),
                        new Pair("-color-danger-fg", "-oam-danger-wash"),
                        new Pair("-oam-warning-fg", "-oam-warning-wash"),
                        new Pair("-oam-success-fg", "-oam-success-wash"),
                        new Pair("-oam-data", "-oam-source-wash"),
                        new Pair("-color-fg-muted", "-oam-track"),
                        new Pair("-color-fg-emphasis", "-color-accent-emphasis"),
                        new Pair("-color-fg-emphasis", "-color-danger-emphasis"),
                        new Pair("-oam-yaml-key", "-color-bg-default"),
                        new Pair("-oam-yaml-quoted", "-color-bg-default"),
                        new Pair("-oam-yaml-value", "-color-bg-default"),
                        new Pair("-oam-yaml-comment", "-color-bg-default"));
        assertThat(pairs.filter(pair -> pair.contrast(theme) < TEXT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void marksEdgesAndGlyphsStandOut(Theme theme) {
        Stream<String> kinds =
                Stream.of("deployment", "statefulset", "daemonset", "job", "knative", "other");
        Stream<String> health =
                Stream.of(
                        "healthy",
                        "progressing",
                        "degraded",
                        "suspended",
                        "missing",
                        "unknown",
                        "stale");
        Stream<Pair> pairs =
                Stream.of(
                                kinds.map(kind ->
                                        new Pair(
                                                "-oam-kind-" + kind,
                                                "-oam-kind-" + kind + "-tile")),
                                health.map(state -> new Pair("-oam-health-" + state, "-oam-card")),
                                Stream.of(
                                        new Pair("-oam-edge", "-oam-canvas"),
                                        new Pair("-oam-data", "-oam-canvas")))
                        .flatMap(stream -> stream);
        assertThat(pairs.filter(pair -> pair.contrast(theme) < GRAPHIC)).isEmpty();
    }

    /// A colour on a ground, by their tokens.
    private record Pair(String colour, String ground) {
        double contrast(Theme theme) {
            Palette palette = Palette.of(theme);
            Color below = over(palette.colour(ground), palette.colour("-color-bg-default"));
            double first = luminance(over(palette.colour(colour), below));
            double second = luminance(below);
            return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
        }

        private static Color over(Color top, Color bottom) {
            return bottom.interpolate(
                    Color.color(top.getRed(), top.getGreen(), top.getBlue()), top.getOpacity());
        }

        private static double luminance(Color colour) {
            return 0.2126 * linear(colour.getRed())
                    + 0.7152 * linear(colour.getGreen())
                    + 0.0722 * linear(colour.getBlue());
        }

        private static double linear(double channel) {
            return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
        }
    }
}
