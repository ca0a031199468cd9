package dev.oamstudio.views.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class PaletteTest {
    private static final Pattern USED = Pattern.compile("-(?:oam|color)-[a-z0-9-]*[a-z0-9]");

    /// Looked-up colours that a stylesheet sets for what lies below, so that no theme declares them.
    private static final Set<String> LOCAL =
            Set.of(
                    "-oam-action",
                    "-oam-ink",
                    "-oam-hue",
                    "-oam-hue-tile",
                    "-oam-tone",
                    "-oam-tone-wash",
                    "-oam-focus",
                    "-oam-control-height");

    @ParameterizedTest
    @CsvSource({
        "LIGHT, -oam-edge, #6e7781",
        "DARK, -oam-edge, #7d8590",
        "LIGHT, -color-accent-muted, #54aeff66",
        "LIGHT, -oam-kind-deployment-tile, #0969da1f",
        "LIGHT_CONTRAST, -oam-kind-deployment-tile, transparent",
        "LIGHT_CONTRAST, -oam-data, #7a3fd1"
    })
    void aTokenHasTheColourOfItsTheme(Theme theme, String token, String colour) {
        assertThat(Palette.of(theme).colour(token)).isEqualTo(Color.web(colour));
    }

    @Test
    void anUnknownTokenIsOurMistake() {
        Palette light = Palette.of(Theme.LIGHT);
        assertThatThrownBy(() -> light.colour("-oam-gold"))
                .hasMessage("No colour is called -oam-gold");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyThemeDeclaresTheSameTokens(Theme theme) {
        assertThat(Palette.of(theme).tokens()).isEqualTo(Palette.of(Theme.LIGHT).tokens());
    }

    @Test
    void everyTokenOfOursThatIsUsedIsDeclared() throws IOException {
        Set<String> declared = Palette.of(Theme.LIGHT).tokens();
        Set<String> missing =
                used().stream()
                        .filter(token -> token.startsWith("-oam-"))
                        .filter(token -> !declared.contains(token) && !LOCAL.contains(token))
                        .filter(token ->
                                declared.stream().noneMatch(known -> known.startsWith(token + "-")))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    private static Set<String> used() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(file -> file.toString().matches(".*\\.(css|java)"))
                    .flatMap(file -> USED.matcher(text(file)).results())
                    .map(MatchResult::group)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
