package dev.oamstudio.views.shell;

import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.edit.EditOutcome;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.session.Request;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.shell.difference.FolderDifference;
import dev.oamstudio.views.shell.form.Form;
import dev.oamstudio.views.shell.form.FormSheet;
import dev.oamstudio.views.shell.form.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// Shows over the window what its areas ask for.
final class RequestSheets {
    private final Studio studio;
    private final Layers layers;
    private Subscription aliasNote = Subscription.EMPTY;

    RequestSheets(Studio studio, Layers layers) {
        this.studio = studio;
        this.layers = layers;
    }

    /// From now on requests are answered.
    void listen() {
        design().requests().askedProperty().subscribe(asked -> asked.ifPresent(this::show));
    }

    private void show(Request request) {
        switch (request) {
            case Request.Propose proposal -> propose(proposal);
            case Request.Allow allow -> show(new AllowSheet(studio, layers, allow.found()));
            case Request.Fill wanted -> fill(wanted);
            case Request.Tell tell -> layers.notices().show(tell.sentence());
            case Request.Aliases aliases -> tell(aliases);
            case Request.Explain explain -> show(new RuleSheet(around(), layers, explain.rule()));
        }
    }

    /// What was copied can be changed where its text stands instead, as long as nothing else has happened.
    private void tell(Request.Aliases aliases) {
        EditOutcome.AliasNote note = aliases.note();
        String sentence = note.message().map(message -> around().text(message)).orElse("");
        List<Notices.Choice> choices =
                note
                        .everywhere()
                        .map(edit ->
                                new Notices.Choice(
                                        "aliases-everywhere",
                                        around().text("shell.aliases.everywhere", note.places()),
                                        true,
                                        () -> instead(edit)))
                        .stream()
                        .toList();
        layers.notices().tell(sentence, choices);
        aliasNote.unsubscribe();
        aliasNote =
                design().workspaceProperty()
                        .subscribe((before, now) -> layers.notices().withdraw(sentence));
    }

    private void instead(Edit edit) {
        design().undo();
        design().performKeeping(edit);
    }

    private void show(Region sheet) {
        layers.overlay().show(sheet, () -> {});
    }

    private void fill(Request.Fill wanted) {
        Form form = new Forms(design(), around()).of(wanted);
        if (form.canBeFilled()) {
            show(new FormSheet(studio, form, layers.overlay()::close));
        } else {
            layers.notices().show(around().text("form.nothing"));
        }
    }

    private void propose(Request.Propose proposal) {
        Workspace before = design().workspace();
        switch (before.apply(proposal.edit())) {
            case EditOutcome.Applied applied ->
                    show(
                            new ProposalSheet(
                                    around(),
                                    layers.overlay(),
                                    new ProposalSheet.Offer(
                                            withAliases(proposal, applied),
                                            FolderDifference.between(before, applied.workspace()),
                                            () -> design().perform(proposal.edit()))));
            case EditOutcome.Refused refused -> layers.notices().show(sentence(refused));
        }
    }

    private Request.Propose withAliases(Request.Propose proposal, EditOutcome.Applied applied) {
        List<String> notes = new ArrayList<>(proposal.notes());
        applied.aliases().message().map(around()::text).ifPresent(notes::add);
        return new Request.Propose(proposal.title(), proposal.edit(), notes);
    }

    private String sentence(EditOutcome.Refused refused) {
        return refused.reasons().stream()
                .map(reason -> around().text(reason.message()))
                .collect(Collectors.joining(" "));
    }

    private Surroundings around() {
        return studio.around();
    }

    private DesignSession design() {
        return studio.design();
    }
}
