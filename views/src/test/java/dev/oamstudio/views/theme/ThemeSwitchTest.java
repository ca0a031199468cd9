package dev.oamstudio.views.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.views.testing.Toolkit;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Toolkit.class)
final class ThemeSwitchTest {
    private final ObjectProperty<ColorScheme> system =
            new SimpleObjectProperty<>(ColorScheme.LIGHT);

    @ParameterizedTest
    @CsvSource({
        "SYSTEM, LIGHT, LIGHT",
        "SYSTEM, DARK, DARK",
        "LIGHT, DARK, LIGHT",
        "DARK, LIGHT, DARK",
        "HIGH_CONTRAST, LIGHT, LIGHT_CONTRAST",
        "HIGH_CONTRAST, DARK, DARK_CONTRAST"
    })
    void theChoiceAndTheSystemMakeTheTheme(ThemeChoice choice, ColorScheme scheme, Theme theme) {
        ThemeSwitch themes = new ThemeSwitch(system);
        themes.choiceProperty().set(choice);
        system.set(scheme);
        assertThat(themes.palette().theme()).isEqualTo(theme);
    }

    @Test
    void aDressedSceneFollowsTheSystemAndKeepsWhatOthersAdded() throws Exception {
        List<List<String>> looks =
                Toolkit.onFx(() -> {
                    Scene scene = new Scene(new Pane());
                    scene.getStylesheets().add("data:text/css,.area{}");
                    new ThemeSwitch(system).dress(scene);
                    List<String> light = List.copyOf(scene.getStylesheets());
                    system.set(ColorScheme.DARK);
                    return List.of(light, List.copyOf(scene.getStylesheets()));
                });
        assertThat(looks)
                .map(List::getFirst)
                .map(ThemeSwitchTest::fileName)
                .containsExactly("theme-light.css", "theme-dark.css");
        assertThat(looks).map(List::getLast).containsOnly("data:text/css,.area{}");
        assertThat(looks).map(List::size).containsExactly(7, 7);
    }

    @Test
    void anEndedSubscriptionLeavesTheSceneAlone() throws Exception {
        String first =
                Toolkit.onFx(() -> {
                    Scene scene = new Scene(new Pane());
                    Subscription dressed = new ThemeSwitch(system).dress(scene);
                    dressed.unsubscribe();
                    system.set(ColorScheme.DARK);
                    return scene.getStylesheets().getFirst();
                });
        assertThat(fileName(first)).isEqualTo("theme-light.css");
    }

    @Test
    void theDensityReachesTheRootEvenWhenItChanges() throws Exception {
        List<Boolean> compact =
                Toolkit.onFx(() -> {
                    ThemeSwitch themes = new ThemeSwitch(system);
                    Scene scene = new Scene(new Pane());
                    themes.dress(scene);
                    boolean before = compact(scene);
                    themes.densityProperty().set(Density.COMPACT);
                    boolean after = compact(scene);
                    scene.setRoot(new Pane());
                    return List.of(before, after, compact(scene));
                });
        assertThat(compact).containsExactly(false, true, true);
    }

    private static boolean compact(Scene scene) {
        return scene.getRoot()
                .getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("compact"));
    }

    @Test
    void listenersToThePaletteHearOfAChange() {
        ThemeSwitch themes = new ThemeSwitch(system);
        ObjectProperty<Color> edge = new SimpleObjectProperty<>();
        themes.paletteProperty().subscribe(palette -> edge.set(palette.colour("-oam-edge")));
        themes.choiceProperty().set(ThemeChoice.DARK);
        assertThat(edge.get()).isEqualTo(Color.web("#7d8590"));
    }

    @Test
    void theFontsAreKnownByTheirFamilies() {
        Fonts.load();
        assertThat(Font.getFamilies()).contains(Fonts.TEXT, Fonts.TEXT_STRONG, Fonts.MONO);
    }

    private static String fileName(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
