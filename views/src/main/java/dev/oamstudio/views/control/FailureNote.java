package dev.oamstudio.views.control;

import javafx.geometry.Pos;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What failed, above what is still shown of a panel: what happened, what still holds, what to do.
public final class FailureNote extends HBox {
    private final Label happened = line("failure-happened");
    private final Label rest = line("failure-rest");

    /// @param id of the sentence that says what happened
    public FailureNote(String id, ButtonBase action) {
        getStyleClass().add("failure-note");
        setAlignment(Pos.CENTER_LEFT);
        happened.setId(id);
        rest.setId(id + "-rest");
        VBox words = new VBox(happened, rest);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, action);
    }

    /// @param holds what still holds, and what to do
    public void show(String failure, String holds) {
        happened.setText(failure);
        rest.setText(holds);
    }

    private static Label line(String styleClass) {
        Label line = new Label();
        line.getStyleClass().add(styleClass);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
