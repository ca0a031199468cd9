package dev.oamstudio.views.shell.pick;

import dev.oamstudio.views.control.SearchField;
import dev.oamstudio.views.message.Messages;
import dev.oamstudio.views.shell.pick.Ranking.Found;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A field to type in and the list of what it finds. Arrow keys move the choice while the focus stays in the field; Enter or a
/// click takes it.
public final class PickSheet extends VBox {
    private static final double ROW = 32;
    private static final int MOST_ROWS = 12;

    private final List<Pick> picks;
    private final Runnable close;
    private final SearchField field;
    private final ListView<Found> list = new ListView<>();
    private final Label none;

    /// @param close called before the chosen action runs
    public PickSheet(String prompt, List<Pick> picks, Messages messages, Runnable close) {
        this.picks = List.copyOf(picks);
        this.close = close;
        getStyleClass().add("pick-sheet");
        field = new SearchField(prompt, messages);
        field.setId("pick-field");
        none = new Label(messages.text("shell.pick.none"));
        none.getStyleClass().add("pick-none");
        none.setWrapText(true);
        list.setId("pick-list");
        list.setAccessibleText(prompt);
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(shown -> new PickCell(this::take));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        field.textProperty().subscribe(this::find);
        getChildren().addAll(field, new StackPane(list, none));
    }

    /// What is shown, the best first.
    public List<String> shown() {
        return list.getItems().stream().map(found -> found.pick().title()).toList();
    }

    private void find(String query) {
        List<Found> found = Ranking.of(picks, query);
        list.getItems().setAll(found);
        list.setPrefHeight(Math.clamp(found.size(), 1, MOST_ROWS) * ROW + 2);
        none.setVisible(found.isEmpty());
        list.setVisible(!found.isEmpty());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void steer(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(MOST_ROWS - 1);
            case PAGE_UP -> move(1 - MOST_ROWS);
            case ENTER -> takeChosen();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int step) {
        int size = list.getItems().size();
        if (size == 0) {
            return;
        }
        int now = list.getSelectionModel().getSelectedIndex();
        boolean single = Math.abs(step) == 1;
        int next = single ? Math.floorMod(now + step, size) : Math.clamp(now + step, 0, size - 1);
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - MOST_ROWS / 2));
    }

    private void takeChosen() {
        @Nullable Found chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            take(chosen);
        }
    }

    private void take(Found chosen) {
        close.run();
        chosen.pick().action().run();
    }
}
