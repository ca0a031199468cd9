package dev.oamstudio.views.theme;

import java.util.List;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.util.Subscription;

/// Dresses scenes in the theme and density that the user chose, and changes them when the choice or the system does.
/// Lives as long as the product does. Owned by the FX thread.
public final class ThemeSwitch {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final ObjectProperty<ThemeChoice> choice =
            new SimpleObjectProperty<>(this, "choice", ThemeChoice.SYSTEM);
    private final ObjectProperty<Density> density =
            new SimpleObjectProperty<>(this, "density", Density.COMFORTABLE);
    private final ReadOnlyObjectWrapper<Palette> palette;
    private final ObservableValue<ColorScheme> system;

    /// Follows the operating system until something else is chosen.
    public ThemeSwitch() {
        this(Platform.getPreferences().colorSchemeProperty());
    }

    ThemeSwitch(ObservableValue<ColorScheme> system) {
        Fonts.load();
        this.system = system;
        this.palette = new ReadOnlyObjectWrapper<>(this, "palette", Palette.of(chosen()));
        choice.subscribe(this::update);
        system.subscribe(this::update);
    }

    /// What the user chose.
    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    /// How close things stand.
    public ObjectProperty<Density> densityProperty() {
        return density;
    }

    /// The colours shown now, for what is drawn; they know their theme.
    public ReadOnlyObjectProperty<Palette> paletteProperty() {
        return palette.getReadOnlyProperty();
    }

    /// The colours shown now.
    public Palette palette() {
        return palette.get();
    }

    /// Dresses a scene from now on. Pop-ups take the look of the scene that owns them; a dialog's scene is
    /// dressed like a window's. The subscription ends it.
    public Subscription dress(Scene scene) {
        return Subscription.combine(
                palette.subscribe(now -> dress(scene, now.theme())),
                density.subscribe(now -> space(scene.getRoot(), now)),
                scene.rootProperty().subscribe(root -> space(root, density.get())));
    }

    private void update() {
        Theme theme = chosen();
        if (palette.get().theme() != theme) {
            palette.set(Palette.of(theme));
        }
    }

    private Theme chosen() {
        return choice.get().on(system.getValue() == ColorScheme.DARK);
    }

    private static void space(Parent root, Density density) {
        root.pseudoClassStateChanged(COMPACT, density == Density.COMPACT);
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
