package dev.oamstudio.views.canvas;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.edit.Clip;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.yaml.YamlPrinter;
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
    private Optional<CopiedTrait> copied = Optional.empty();

    /// The trait that was copied last, and its text in the clipboard as long as nobody else wrote there.
    private record CopiedTrait(ElementId id, String text) {}

    /// @param place where the next card can stand
    Clipping(Desk desk, Selection selection, Commands commands, Supplier<CanvasPoint> place) {
        this.desk = desk;
        this.selection = selection;
        this.commands = commands;
        this.place = place;
    }

    /// @return whether there was something to copy
    boolean copy() {
        if (selection.hasTraitOnly()) {
            return copyTrait(selection.trait().orElseThrow());
        }
        List<ElementId> cards = selection.cards().stream().map(Card::id).toList();
        return put(Clip.of(desk.design().workspace(), cards));
    }

    /// A trait is copied as text, too; pasted onto a card it is attached there with all its fields.
    private boolean copyTrait(ElementId id) {
        String text =
                desk.design().application().map(Application::instances).orElse(List.of()).stream()
                        .flatMap(instance -> instance.traits().stream())
                        .filter(trait -> trait.id().equals(id))
                        .findFirst()
                        .map(trait -> YamlPrinter.print(trait.trait().content()))
                        .orElse("");
        copied = Optional.of(new CopiedTrait(id, text));
        return put(text);
    }

    private static boolean put(String text) {
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
        Optional<CopiedTrait> trait = copied.filter(known -> known.text().equals(text));
        List<Card> onto = selection.cards();
        if (trait.isPresent() && !onto.isEmpty()) {
            onto.forEach(
                    card -> desk.design().perform(new Edit.CopyTrait(trait.get().id(), card.id())));
            return;
        }
        Edit paste =
                new Edit.Paste(
                        ComponentGesture.application(desk),
                        Optional.ofNullable(text).map(Object::toString).orElse(""),
                        place.get());
        desk.performInPlace(Message.of("edit.label.paste"), paste);
    }
}
