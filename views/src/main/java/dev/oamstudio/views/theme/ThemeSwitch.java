package dev.oamstudio.views.theme;

import java.util.List;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.util.Subscription;

/// Dresses scenes in the theme that the user chose and changes them when the choice or the system does.
/// Owned by the FX thread.
public final class ThemeSwitch {
    private final ObjectProperty<ThemeChoice> choice =
            new SimpleObjectProperty<>(this, "choice", ThemeChoice.SYSTEM);
    private final ObservableValue<Theme> theme;
    private final ObservableValue<Palette> palette;

    /// Follows the operating system until something else is chosen.
    public ThemeSwitch() {
        this(Platform.getPreferences().colorSchemeProperty());
    }

    ThemeSwitch(ObservableValue<ColorScheme> system) {
        Fonts.load();
        theme =
                Bindings.createObjectBinding(
                        () -> choice.get().on(system.getValue() == ColorScheme.DARK),
                        choice,
                        system);
        palette = theme.map(Palette::of);
    }

    /// What the user chose.
    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    /// The theme shown now.
    public ObservableValue<Theme> themeProperty() {
        return theme;
    }

    /// The colours shown now, for what is drawn.
    public ObservableValue<Palette> paletteProperty() {
        return palette;
    }

    /// The colours shown now.
    public Palette palette() {
        return palette.getValue();
    }

    /// Dresses a scene from now on. Pop-ups take the look of the scene that owns them; a dialog's scene is
    /// dressed like a window's. The subscription ends it.
    public Subscription dress(Scene scene) {
        return theme.subscribe(now -> dress(scene, now));
    }

    private static void dress(Scene scene, Theme theme) {
        scene.setUserAgentStylesheet(theme.userAgentStylesheet());
        List<String> ours = theme.stylesheets();
        scene.getStylesheets().removeIf(ThemeSwitch::isOurs);
        scene.getStylesheets().addAll(0, ours);
    }

    private static boolean isOurs(String stylesheet) {
        String folder = Stylesheets.of(Theme.class, "base.css").replaceFirst("base\\.css$", "");
        return stylesheet.startsWith(folder);
    }
}
