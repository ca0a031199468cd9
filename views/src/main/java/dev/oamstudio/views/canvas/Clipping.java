package dev.oamstudio.views.canvas;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.edit.Clip;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.gesture.ComponentGesture;
import dev.oamstudio.views.canvas.gesture.Desk;
import dev.oamstudio.views.canvas.scene.Card;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/// Cards as YAML text in the clipboard, so that they can be pasted here, in another application, or in an editor.
final class Clipping {
    private final Desk desk;
    private final Selection selection;
    private final Commands commands;
    private final Supplier<CanvasPoint> place;

    /// @param place where the next card can stand
    Clipping(Desk desk, Selection selection, Commands commands, Supplier<CanvasPoint> place) {
        this.desk = desk;
        this.selection = selection;
        this.commands = commands;
        this.place = place;
    }

    /// @return whether there was something to copy
    boolean copy() {
        List<ElementId> cards = selection.cards().stream().map(Card::id).toList();
        String text = Clip.of(desk.design().workspace(), cards);
        if (!text.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        }
        return !text.isEmpty();
    }

    void cut() {
        if (copy()) {
            commands.remove();
        }
    }

    /// Makes components of the clipboard's YAML; says so if there is none in it.
    void paste() {
        Object text = Clipboard.getSystemClipboard().getContent(DataFormat.PLAIN_TEXT);
        Edit paste =
                new Edit.Paste(
                        ComponentGesture.application(desk),
                        Optional.ofNullable(text).map(Object::toString).orElse(""),
                        place.get());
        desk.performInPlace(Message.of("edit.label.paste"), paste);
    }
}
