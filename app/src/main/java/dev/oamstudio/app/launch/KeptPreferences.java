package dev.oamstudio.app.launch;

import dev.oamstudio.app.settings.Settings;
import dev.oamstudio.app.settings.Settings.Limits;
import dev.oamstudio.app.settings.Settings.Look;
import dev.oamstudio.app.settings.SettingsFile;
import dev.oamstudio.views.shell.Preferences;
import dev.oamstudio.views.shell.WorkbenchLayout;
import dev.oamstudio.views.task.Debounce;
import dev.oamstudio.views.theme.Density;
import dev.oamstudio.views.theme.ThemeChoice;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The preferences of a window as the settings file has them, and into the file a moment after each change, so that a crash loses
/// none. On the FX thread.
final class KeptPreferences {
    private static final Duration QUIET = Duration.ofMillis(300);

    private final SettingsFile settings;
    private final Preferences preferences;

    KeptPreferences(SettingsFile settings, Preferences preferences) {
        this.settings = settings;
        this.preferences = preferences;
    }

    /// Sets the preferences to what the file says; where it says nothing that is known, to the usual.
    Preferences read() {
        Settings kept = settings.read();
        preferences.themeProperty().set(choice(kept.look().theme(), ThemeChoice.SYSTEM));
        preferences.densityProperty().set(choice(kept.look().density(), Density.COMFORTABLE));
        preferences.scaleProperty().set(kept.look().scale() / 100.0);
        preferences
                .languageProperty()
                .set(
                        Optional.of(kept.look().language())
                                .filter(tag -> !tag.isEmpty())
                                .map(Locale::forLanguageTag));
        preferences.undoMegabytesProperty().set(kept.limits().undoMegabytes());
        preferences.yamlLimitsProperty().set(kept.limits().yaml());
        preferences.layoutProperty().set(WorkbenchLayout.of(kept.layout()));
        return preferences;
    }

    /// From now on changes go into the file.
    void keep() {
        Debounce write = new Debounce(QUIET, this::write);
        preferences.onChange(write::touch);
    }

    /// Writes what has changed, now.
    void write() {
        Look look =
                new Look(
                        word(preferences.themeProperty().get()),
                        word(preferences.densityProperty().get()),
                        preferences.languageProperty().get().map(Locale::toLanguageTag).orElse(""),
                        (int) Math.round(preferences.scaleProperty().get() * 100));
        WorkbenchLayout layout = preferences.layoutProperty().get();
        Limits limits =
                new Limits(
                        preferences.undoMegabytesProperty().get(),
                        preferences.yamlLimitsProperty().get());
        write(settings, now -> now.withLook(look).withLayout(layout.toWords()).withLimits(limits));
    }

    /// Changes the file; a failure is logged, for nobody would miss a settings file less than at this moment.
    static void write(SettingsFile settings, UnaryOperator<Settings> step) {
        try {
            settings.change(step);
        } catch (IOException e) {
            System.getLogger("dev.oamstudio").log(Level.WARNING, "settings are not saved", e);
        }
    }

    private static <E extends Enum<E>> E choice(String word, E usual) {
        return Arrays.stream(usual.getDeclaringClass().getEnumConstants())
                .filter(each -> word(each).equals(word))
                .findFirst()
                .orElse(usual);
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
