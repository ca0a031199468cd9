package dev.oamstudio.views.canvas;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.dialect.Repair;
import dev.oamstudio.model.edit.Clip;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.edit.EditOutcome;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.yaml.YamlPrinter;
import dev.oamstudio.views.canvas.gesture.ComponentGesture;
import dev.oamstudio.views.canvas.gesture.Desk;
import dev.oamstudio.views.canvas.scene.Card;
import dev.oamstudio.views.session.Request;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/// Cards as YAML text in the clipboard, so that they can be pasted here, in another application, or in an editor.
final class Clipping {
    /// Longer texts were hardly typed off a slide.
    private static final int LONGEST_REPAIR = 200_000;

    private static final int CHANGES_SHOWN = 6;

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
        String pasted = Optional.ofNullable(text).map(Object::toString).orElse("");
        Optional<Repair> repair =
                Optional.of(pasted)
                        .filter(known -> known.length() <= LONGEST_REPAIR)
                        .map(Repair::of)
                        .filter(found -> !found.changes().isEmpty())
                        .filter(found -> canBePasted(found.text()));
        repair.ifPresentOrElse(
                this::offer, () -> desk.performInPlace(Message.of("edit.label.paste"), of(pasted)));
    }

    private boolean canBePasted(String text) {
        return desk.design().workspace().apply(of(text)) instanceof EditOutcome.Applied;
    }

    private Edit of(String text) {
        return new Edit.Paste(ComponentGesture.application(desk), text, place.get());
    }

    /// Text of slides or a chat is shown repaired, with what it would bring, and pasted only if that is accepted.
    private void offer(Repair repair) {
        Message label = Message.of("edit.label.paste");
        String title =
                desk.words().messages().text("canvas.paste-repaired", repair.changes().size());
        desk.design()
                .requests()
                .ask(
                        new Request.Propose(
                                title, desk.inPlace(label, of(repair.text())), notes(repair)));
    }

    private List<String> notes(Repair repair) {
        Stream<String> first = repair.changes().stream().limit(CHANGES_SHOWN).map(this::sentence);
        int more = repair.changes().size() - CHANGES_SHOWN;
        Stream<String> rest =
                more > 0
                        ? Stream.of(
                                desk.words().messages().text("canvas.paste-repaired.more", more))
                        : Stream.empty();
        return Stream.concat(first, rest).toList();
    }

    private String sentence(Repair.LineChange change) {
        return change.isInserted()
                ? desk.words()
                        .messages()
                        .text("canvas.paste-repaired.inserted", change.line(), change.after())
                : desk.words()
                        .messages()
                        .text(
                                "canvas.paste-repaired.line",
                                change.line(),
                                change.before().strip(),
                                change.after().strip());
    }
}
