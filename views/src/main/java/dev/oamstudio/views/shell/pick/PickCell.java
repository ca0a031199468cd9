package dev.oamstudio.views.shell.pick;

import dev.oamstudio.views.control.KeyCap;
import dev.oamstudio.views.shell.pick.Ranking.Found;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A row: sign, title with the letters that were found, where it is, its shortcut.
final class PickCell extends ListCell<Found> {
    PickCell(Consumer<Found> take) {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // Else a long row would make the list scroll sideways; its detail ends in dots instead.
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            @Nullable Found found = getItem();
            if (found != null) {
                take.accept(found);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Found found, boolean empty) {
        super.updateItem(found, empty);
        if (found == null || empty) {
            setGraphic(null);
            setText(null);
            return;
        }
        Pick pick = found.pick();
        setText((pick.title() + " " + pick.detail()).strip());
        Label detail = new Label(pick.detail());
        detail.getStyleClass().add("pick-detail");
        detail.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(pick.sign().get(), title(found), detail, space);
        if (!pick.keys().isEmpty()) {
            row.getChildren().add(new KeyCap(pick.keys()));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("pick-row");
        setGraphic(row);
    }

    /// The title in runs of found and other letters.
    private static HBox title(Found found) {
        HBox runs = new HBox();
        runs.setAlignment(Pos.CENTER_LEFT);
        String title = found.pick().title();
        Set<Integer> positions = new HashSet<>(found.match().positions());
        int start = 0;
        for (int at = 1; at <= title.length(); at++) {
            if (at == title.length() || positions.contains(at) != positions.contains(start)) {
                Label run = new Label(title.substring(start, at));
                run.getStyleClass().add(positions.contains(start) ? "pick-found" : "pick-title");
                run.setMinWidth(USE_PREF_SIZE);
                runs.getChildren().add(run);
                start = at;
            }
        }
        return runs;
    }
}
