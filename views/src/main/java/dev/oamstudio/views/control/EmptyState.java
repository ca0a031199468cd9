package dev.oamstudio.views.control;

import javafx.geometry.Pos;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What a panel shows when it has nothing: what would be here, how to get it, one action.
public final class EmptyState extends VBox {
    private static final double WIDTH = 360;

    public EmptyState(String sentence, String how, ButtonBase action) {
        this(sentence, how);
        getChildren().add(action);
    }

    /// For where the way out is no button.
    public EmptyState(String sentence, String how) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        setFillWidth(false);
        getChildren().addAll(line(sentence, "empty-sentence"), line(how, "empty-how"));
    }

    private static Label line(String text, String styleClass) {
        Label line = new Label(text);
        line.getStyleClass().add(styleClass);
        line.setWrapText(true);
        line.setMaxWidth(WIDTH);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }
}
