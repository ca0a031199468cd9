package dev.oamstudio.views.canvas;

import dev.oamstudio.views.canvas.scene.Words;
import dev.oamstudio.views.control.ActionButton;
import dev.oamstudio.views.control.ActionButton.Weight;
import dev.oamstudio.views.control.EmptyState;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What an empty canvas says: how to begin.
final class CanvasHint extends VBox {
    private final ActionButton sample;
    private final ActionButton paste;

    CanvasHint(Words words) {
        getStyleClass().add("canvas-hint");
        setId("canvas-hint");
        setAlignment(Pos.CENTER);
        setPickOnBounds(false);
        sample =
                new ActionButton(
                        Feather.FOLDER, words.text("canvas.empty.sample"), Weight.OUTLINED);
        paste =
                new ActionButton(
                        Feather.CLIPBOARD, words.text("canvas.empty.paste"), Weight.OUTLINED);
        HBox buttons = new HBox(sample, paste);
        buttons.getStyleClass().add("hint-buttons");
        EmptyState sentences =
                new EmptyState(words.text("canvas.empty"), words.text("canvas.empty.how"));
        getChildren().addAll(sentences, buttons);
        sample.setVisible(false);
        paste.setVisible(false);
    }

    /// What its buttons do; without this they are not shown.
    void offer(Runnable openSample, Runnable pasteYaml) {
        sample.setVisible(true);
        paste.setVisible(true);
        sample.setOnAction(event -> openSample.run());
        paste.setOnAction(event -> pasteYaml.run());
    }
}
