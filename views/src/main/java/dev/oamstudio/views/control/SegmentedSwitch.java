package dev.oamstudio.views.control;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// One of a few: Canvas | Split | YAML. Exactly one is chosen at any time.
public final class SegmentedSwitch<T> extends HBox {
    private final ReadOnlyObjectWrapper<T> value;
    private final ToggleGroup group = new ToggleGroup();

    /// @param options at least one; the first is chosen
    public SegmentedSwitch(List<T> options, Function<T, String> label) {
        value = new ReadOnlyObjectWrapper<>(this, "value", options.getFirst());
        getStyleClass().add("segmented-switch");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        options.forEach(option -> getChildren().add(segment(option, label.apply(option))));
        choose(options.getFirst());
    }

    /// What is chosen.
    public ReadOnlyObjectProperty<T> valueProperty() {
        return value.getReadOnlyProperty();
    }

    /// Chooses one of the options.
    public void choose(T option) {
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData().equals(option))
                .forEach(group::selectToggle);
        value.set(option);
    }

    private ToggleButton segment(T option, String text) {
        ToggleButton segment = new ToggleButton(text);
        segment.getStyleClass().setAll("segment");
        segment.setUserData(option);
        segment.setToggleGroup(group);
        segment.setMinWidth(USE_PREF_SIZE);
        segment.setOnAction(event -> choose(option));
        return segment;
    }
}
