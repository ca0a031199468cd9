package dev.oamstudio.views.shell;

import dev.oamstudio.views.control.ActionButton;
import dev.oamstudio.views.control.SegmentedSwitch;
import dev.oamstudio.views.message.Messages;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.theme.Density;
import dev.oamstudio.views.theme.ThemeChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the user can choose for the window. Each choice holds at once and for the next start.
final class SettingsSheet extends VBox {
    private static final double WIDTH = 480;
    private static final List<Integer> SIZES = List.of(100, 125, 150, 175, 200, 250, 300);

    private final Preferences preferences;
    private final Surroundings around;

    SettingsSheet(Preferences preferences, Surroundings around, Overlay overlay) {
        this.preferences = preferences;
        this.around = around;
        getStyleClass().addAll("question", "settings");
        setPrefWidth(WIDTH);
        Label title = new Label(around.text("shell.settings.title"));
        title.getStyleClass().add("panel-title");
        ActionButton done =
                new ActionButton(around.text("shell.done"), ActionButton.Weight.OUTLINED);
        done.setId("settings-done");
        done.setOnAction(event -> overlay.close());
        HBox buttons = new HBox(done);
        buttons.getStyleClass().add("question-buttons");
        getChildren()
                .addAll(
                        title,
                        row("shell.settings.theme", themes()),
                        row("shell.settings.density", densities()),
                        row("shell.settings.language", languages()),
                        row("shell.settings.size", sizes()),
                        new LimitFields(preferences, around),
                        buttons);
    }

    private VBox row(String key, Node control) {
        Label label = new Label(around.text(key));
        label.setLabelFor(control);
        label.getStyleClass().addAll("muted", "small");
        VBox row = new VBox(label, control);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("setting");
        return row;
    }

    private Node themes() {
        SegmentedSwitch<ThemeChoice> themes =
                new SegmentedSwitch<>(
                        List.of(ThemeChoice.values()),
                        choice -> around.text("shell.theme." + word(choice)));
        themes.setId("setting-theme");
        themes.choose(preferences.themeProperty().get());
        themes.valueProperty().subscribe(preferences.themeProperty()::set);
        return themes;
    }

    private Node densities() {
        SegmentedSwitch<Density> densities =
                new SegmentedSwitch<>(
                        List.of(Density.values()),
                        density -> around.text("shell.density." + word(density)));
        densities.setId("setting-density");
        densities.choose(preferences.densityProperty().get());
        densities.valueProperty().subscribe(preferences.densityProperty()::set);
        return densities;
    }

    private Node languages() {
        List<Optional<Locale>> choices = new ArrayList<>(List.of(Optional.empty()));
        Messages.LANGUAGES.forEach(language -> choices.add(Optional.of(language)));
        SegmentedSwitch<Optional<Locale>> languages = new SegmentedSwitch<>(choices, this::nameOf);
        languages.setId("setting-language");
        languages.choose(preferences.languageProperty().get());
        languages.valueProperty().subscribe(preferences.languageProperty()::set);
        return languages;
    }

    /// A language in itself, so that those who speak it find it.
    private String nameOf(Optional<Locale> language) {
        return language.map(locale -> new Messages(locale).text("shell.language.own-name"))
                .orElseGet(() -> around.text("shell.language.system"));
    }

    private Node sizes() {
        ComboBox<Integer> sizes = new ComboBox<>();
        sizes.setId("setting-size");
        sizes.getItems().setAll(SIZES);
        sizes.setConverter(new WithUnit("%"));
        sizes.setValue((int) Math.round(preferences.scaleProperty().get() * 100));
        sizes.setOnAction(event -> preferences.scaleProperty().set(sizes.getValue() / 100.0));
        return sizes;
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
