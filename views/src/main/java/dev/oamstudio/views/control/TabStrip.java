package dev.oamstudio.views.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// The tabs of a panel, 36 high: titles with counts, the chosen one underlined. Arrow keys move the choice.
public final class TabStrip<T> extends HBox {
    private final ObjectProperty<T> selected;
    private final Map<T, ToggleButton> tabs = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();

    /// @param keys at least one; the first is chosen
    public TabStrip(List<T> keys, Function<T, String> title) {
        selected = new SimpleObjectProperty<>(this, "selected", keys.getFirst());
        getStyleClass().add("tab-strip");
        keys.forEach(key -> add(key, title.apply(key)));
        selected.subscribe(key -> group.selectToggle(tabs.get(key)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    /// Which tab is chosen.
    public ObjectProperty<T> selectedProperty() {
        return selected;
    }

    /// Shows a number beside a tab's title; 0 removes it.
    public void setCount(T key, int count, Tone tone) {
        HBox content = (HBox) tab(key).getGraphic();
        content.getChildren().removeIf(Pill.class::isInstance);
        if (count > 0) {
            content.getChildren().add(new Pill(Integer.toString(count), tone));
        }
    }

    private void add(T key, String title) {
        ToggleButton tab = new ToggleButton();
        tab.getStyleClass().setAll("strip-tab");
        tab.setAccessibleText(title);
        tab.setGraphic(content(title));
        tab.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tab.setToggleGroup(group);
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setMaxHeight(Double.MAX_VALUE);
        tab.setOnAction(event -> {
            selected.set(key);
            group.selectToggle(tab);
        });
        tabs.put(key, tab);
        getChildren().add(tab);
    }

    /// The title with room for its bold form, so that choosing a tab moves none of the others.
    private static HBox content(String title) {
        Label shown = new Label(title);
        shown.getStyleClass().add("title");
        Label bold = new Label(title);
        bold.getStyleClass().add("bold-title");
        bold.setVisible(false);
        HBox content = new HBox(new StackPane(bold, shown));
        content.getStyleClass().add("tab-content");
        return content;
    }

    private void move(KeyEvent event) {
        int step = step(event.getCode());
        if (step == 0) {
            return;
        }
        List<T> keys = List.copyOf(tabs.keySet());
        T next = keys.get(Math.floorMod(keys.indexOf(selected.get()) + step, keys.size()));
        selected.set(next);
        tab(next).requestFocus();
        event.consume();
    }

    private static int step(KeyCode code) {
        return switch (code) {
            case LEFT -> -1;
            case RIGHT -> 1;
            default -> 0;
        };
    }

    private ToggleButton tab(T key) {
        ToggleButton tab = tabs.get(key);
        if (tab == null) {
            throw new IllegalArgumentException("No such tab: " + key);
        }
        return tab;
    }
}
