package dev.oamstudio.views.editor;

import dev.oamstudio.views.theme.Stylesheets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// A list that opens at the caret while the text keeps the focus: arrows move, Enter and Tab choose, Escape ends.
final class CaretList<T> {
    private static final double ROW = 28;
    private static final double GAP = 4;
    private static final int ROWS = 8;

    private final YamlArea area;
    private final ListView<T> list = new ListView<>();
    private final VBox content = new VBox();
    private final Popup popup = new Popup();
    private final Consumer<T> chosen;

    CaretList(YamlArea area, String id, Function<T, Node> row, Consumer<T> chosen) {
        this.area = area;
        this.chosen = chosen;
        list.setId(id);
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(ignored -> new RowCell<>(row));
        list.setOnMouseClicked(event -> choose());
        content.getStyleClass().add("caret-list");
        content.getStylesheets().add(Stylesheets.of(EditorView.class, "editor.css"));
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.getContent().add(content);
        area.focusedProperty().subscribe(focused -> popup.hide());
    }

    /// Opens it with something above the list, or with the list alone.
    void show(List<Node> head, List<T> items) {
        content.getChildren().setAll(head);
        if (!items.isEmpty()) {
            content.getChildren().add(list);
        }
        fill(items);
        area.getCaretBounds()
                .ifPresent(caret -> popup.show(area, caret.getMinX(), caret.getMaxY() + GAP));
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void hide() {
        popup.hide();
    }

    void fill(List<T> items) {
        list.getItems().setAll(items);
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(Math.min(items.size(), ROWS) * ROW + 2);
    }

    /// Takes the keys that move through the list and end it.
    ///
    /// @return whether the key was one of them
    boolean takes(KeyEvent event) {
        if (!popup.isShowing()) {
            return false;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN || code == KeyCode.UP) {
            move(code == KeyCode.DOWN ? 1 : -1);
        } else if (code == KeyCode.ENTER || code == KeyCode.TAB) {
            choose();
        } else if (code == KeyCode.ESCAPE) {
            popup.hide();
        } else {
            return false;
        }
        return true;
    }

    private void move(int step) {
        int count = list.getItems().size();
        if (count > 0) {
            int chosenNow = list.getSelectionModel().getSelectedIndex();
            int next = Math.floorMod(chosenNow + step, count);
            list.getSelectionModel().select(next);
            list.scrollTo(next);
        }
    }

    private void choose() {
        @Nullable T item = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (item != null) {
            chosen.accept(item);
        }
    }

    /// A row as its maker draws it.
    private static final class RowCell<T> extends ListCell<T> {
        private final Function<T, Node> row;

        RowCell(Function<T, Node> row) {
            this.row = row;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(item == null || empty ? null : row.apply(item));
        }
    }
}
