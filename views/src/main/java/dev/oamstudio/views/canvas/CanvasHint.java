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

    /// @param pasting makes components of what is in the clipboard
    CanvasHint(Words words, Runnable pasting) {
        getStyleClass().add("canvas-hint");
        setId("canvas-hint");
        setAlignment(Pos.CENTER);
        setPickOnBounds(false);
        sample =
                new ActionButton(
                        Feather.FOLDER, words.text("canvas.empty.sample"), Weight.OUTLINED);
        ActionButton paste =
                new ActionButton(
                        Feather.CLIPBOARD, words.text("canvas.empty.paste"), Weight.OUTLINED);
        HBox buttons = new HBox(sample, paste);
        buttons.getStyleClass().add("hint-buttons");
        EmptyState sentences =
                new EmptyState(words.text("canvas.empty"), words.text("canvas.empty.how"));
        getChildren().addAll(sentences, buttons);
        sample.setId("canvas-hint-sample");
        sample.setVisible(false);
        sample.setManaged(false);
        paste.setId("canvas-hint-paste");
        paste.setOnAction(event -> pasting.run());
    }

    /// Where samples can be had; without this there is no button for it.
    void offer(Runnable openSample) {
        sample.setVisible(true);
        sample.setManaged(true);
        sample.setOnAction(event -> openSample.run());
    }
}
