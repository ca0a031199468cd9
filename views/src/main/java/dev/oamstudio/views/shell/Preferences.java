package dev.oamstudio.views.shell;

import dev.oamstudio.model.yaml.YamlLimits;
import dev.oamstudio.views.theme.Density;
import dev.oamstudio.views.theme.ThemeChoice;
import dev.oamstudio.views.theme.ThemeSwitch;
import dev.oamstudio.views.theme.UiScale;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/// What the user chose for the window: language, look, size, layout. Whoever shows any of it follows the properties; whoever keeps
/// it for the next start subscribes to all of them. Lives on the FX thread.
public final class Preferences {
    private final Locale system;
    private final ThemeSwitch themes = new ThemeSwitch();
    private final UiScale scale = new UiScale();
    private final ObjectProperty<Optional<Locale>> language =
            new SimpleObjectProperty<>(this, "language", Optional.empty());
    private final IntegerProperty undoMegabytes =
            new SimpleIntegerProperty(this, "undoMegabytes", 64);
    private final ObjectProperty<YamlLimits> yamlLimits =
            new SimpleObjectProperty<>(this, "yamlLimits", YamlLimits.DEFAULT);
    private final ObjectProperty<WorkbenchLayout> layout =
            new SimpleObjectProperty<>(this, "layout", WorkbenchLayout.FIRST);

    /// @param system the language that is spoken unless another one is chosen
    public Preferences(Locale system) {
        this.system = system;
    }

    public ThemeSwitch themes() {
        return themes;
    }

    public UiScale scale() {
        return scale;
    }

    public ObjectProperty<ThemeChoice> themeProperty() {
        return themes.choiceProperty();
    }

    public ObjectProperty<Density> densityProperty() {
        return themes.densityProperty();
    }

    /// How large everything is shown: 1 to 3.
    public DoubleProperty scaleProperty() {
        return scale.factorProperty();
    }

    /// The language chosen; empty for the system's.
    public ObjectProperty<Optional<Locale>> languageProperty() {
        return language;
    }

    /// The language to speak.
    public Locale language() {
        return language.get().orElse(system);
    }

    /// How much memory undo may take in a folder that is opened from now on.
    public IntegerProperty undoMegabytesProperty() {
        return undoMegabytes;
    }

    /// What the texts of a folder may cost that is opened from now on.
    public ObjectProperty<YamlLimits> yamlLimitsProperty() {
        return yamlLimits;
    }

    public ObjectProperty<WorkbenchLayout> layoutProperty() {
        return layout;
    }

    /// Calls the action after each change, not at once.
    public Subscription onChange(Runnable action) {
        return Subscription.combine(
                themeProperty().subscribe(action),
                densityProperty().subscribe(action),
                scaleProperty().subscribe(action),
                language.subscribe(action),
                undoMegabytes.subscribe(action),
                yamlLimits.subscribe(action),
                layout.subscribe(action));
    }
}
