package dev.oamstudio.views.shell;

import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlLimits;
import dev.oamstudio.views.session.Surroundings;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// What a folder may cost: memory for undo, and how long, how deep and how much blown up by aliases its texts may be. Holds for
/// folders that are opened from now on.
final class LimitFields extends GridPane {
    private static final int MEGA = 1 << 20;

    private final Preferences preferences;
    private final Surroundings around;

    LimitFields(Preferences preferences, Surroundings around) {
        this.preferences = preferences;
        this.around = around;
        getStyleClass().add("setting-limits");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        ColumnConstraints choice = new ColumnConstraints();
        choice.setHalignment(HPos.RIGHT);
        getColumnConstraints().setAll(words, choice);
        Label title = new Label(around.text("shell.settings.limits"));
        title.getStyleClass().addAll("muted", "small");
        add(title, 0, 0, 2, 1);
        addNumber(
                new Limit("undo", "MB", List.of(16, 64, 256, 1024)),
                preferences.undoMegabytesProperty().get(),
                preferences.undoMegabytesProperty()::set);
        addLimit(new Limit("fileLength", "MB", List.of(1, 4, 16, 32, 128)), MEGA);
        addLimit(new Limit("documentLength", "MB", List.of(1, 3, 8, 32)), MEGA);
        addLimit(new Limit("documents", "", List.of(100, 1_000, 10_000, 100_000)), 1);
        addLimit(new Limit("depth", "", List.of(50, 100, 200, 500, 1_000)), 1);
        addLimit(new Limit("expansion", "×", List.of(2, 5, 10, 50, 100)), 1);
    }

    /// One of the limits of texts by its name there, shown in a larger unit.
    private void addLimit(Limit limit, int unit) {
        long value = now().wholeAt(limit.name()).orElseThrow();
        addNumber(
                limit,
                (int) (value / unit),
                number -> {
                    Value chosen = Value.whole((long) number * unit);
                    preferences
                            .yamlLimitsProperty()
                            .set(YamlLimits.from(now().with(limit.name(), chosen)));
                });
    }

    private Value.Mapping now() {
        return preferences.yamlLimitsProperty().get().toValue();
    }

    /// @param usual the numbers to choose from besides the present one
    private record Limit(String name, String unit, List<Integer> usual) {}

    private void addNumber(Limit limit, int value, IntConsumer chosen) {
        ComboBox<Integer> numbers = new ComboBox<>();
        numbers.setId("setting-" + limit.name());
        numbers.getItems()
                .setAll(
                        Stream.concat(Stream.of(value), limit.usual().stream())
                                .distinct()
                                .sorted()
                                .toList());
        numbers.setConverter(new WithUnit(limit.unit()));
        numbers.setValue(value);
        numbers.setOnAction(event -> chosen.accept(numbers.getValue()));
        Label label = new Label(around.text("shell.settings." + limit.name()));
        label.setLabelFor(numbers);
        label.setWrapText(true);
        addRow(getRowCount(), label, numbers);
    }
}
