package dev.oamstudio.views.session;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.catalog.KnownKind;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.edit.EditOutcome;
import dev.oamstudio.model.edit.History;
import dev.oamstudio.model.edit.HistoryLimit;
import dev.oamstudio.model.edit.Successors;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.render.Rendering;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.views.task.Background;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// One open folder: its workspace, history, selection and what follows from them. Lives on the FX thread; what takes time is
/// computed behind it and arrives with the revision that it belongs to.
public final class DesignSession {
    private final ReadOnlyObjectWrapper<Workspace> workspace = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<String> applicationKey = new SimpleObjectProperty<>("");
    private final ObjectProperty<String> namespace = new SimpleObjectProperty<>("default");
    private final ReadOnlyObjectWrapper<List<ElementId>> selection =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Place>> revealed =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<EditOutcome.Refused>> refusal =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Set<String>> unsaved =
            new ReadOnlyObjectWrapper<>(Set.of());
    private final Requests requests = new Requests();
    private final DerivedState derived;
    private final TypingRun typing = new TypingRun();
    private List<Diagnostic> leftOut = List.of();
    private History history;
    private Workspace onDisk;

    /// @param start the folder as it is on disk
    public DesignSession(Workspace start, Background background) {
        this(start, HistoryLimit.STANDARD, background);
    }

    /// @param limit how much undo may remember
    public DesignSession(Workspace start, HistoryLimit limit, Background background) {
        this(History.startingAt(start, limit), start, background);
    }

    private DesignSession(History history, Workspace onDisk, Background background) {
        this.history = history;
        this.onDisk = onDisk;
        this.derived = new DerivedState(background);
        workspace.set(history.present());
        remark();
        chooseApplication();
        applicationKey.subscribe(() -> derive());
        namespace.subscribe(() -> derive());
        derive();
    }

    /// A session that goes on where this one is, with its history, for views that are made anew.
    public DesignSession again(Background background) {
        DesignSession next = new DesignSession(history, onDisk, background);
        next.applicationKey.set(applicationKey.get());
        next.namespace.set(namespace.get());
        next.leaveOut(leftOut);
        next.select(selection.get());
        return next;
    }

    /// The present workspace; every view shows this one.
    public ReadOnlyObjectProperty<Workspace> workspaceProperty() {
        return workspace.getReadOnlyProperty();
    }

    public Workspace workspace() {
        return workspace.get();
    }

    /// The history, for those who show what undo would take back.
    public History history() {
        return history;
    }

    /// The key of the application on the canvas; empty if the folder has none.
    public ObjectProperty<String> applicationKeyProperty() {
        return applicationKey;
    }

    public Optional<Application> application() {
        return workspace().design().model().application(applicationKey.get());
    }

    /// The namespace for objects that name none.
    public ObjectProperty<String> namespaceProperty() {
        return namespace;
    }

    /// What is selected, in every view. It stays on the same elements when they get other names or places.
    public ReadOnlyObjectProperty<List<ElementId>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    public void select(List<ElementId> elements) {
        if (!selection.get().equals(elements)) {
            selection.set(List.copyOf(elements));
        }
    }

    /// The place that was last asked to be shown; editors go there.
    public ReadOnlyObjectProperty<Optional<Place>> revealedProperty() {
        return revealed.getReadOnlyProperty();
    }

    /// Shows a place: its file and line in the editor. Asking twice for the same place shows it again;
    /// of a file that is not read there is nothing to show.
    public void reveal(Place place) {
        if (workspace().file(place.file()).isEmpty()) {
            return;
        }
        revealed.set(Optional.empty());
        revealed.set(Optional.of(place));
    }

    /// What this folder's views ask of the window.
    public Requests requests() {
        return requests;
    }

    /// Some files could not be read; each has a finding that says why.
    public void leaveOut(List<Diagnostic> files) {
        leftOut = List.copyOf(files);
        derive();
    }

    /// The findings for files that could not be read and have not come since.
    public List<Diagnostic> leftOut() {
        return leftOut.stream()
                .filter(found -> workspace().file(found.place().file()).isEmpty())
                .toList();
    }

    /// Findings for the present workspace and for the files that could not be read; they follow it by a moment.
    public ReadOnlyObjectProperty<List<Diagnostic>> diagnosticsProperty() {
        return derived.diagnostics();
    }

    /// The present application rendered; it follows the workspace by a moment.
    public ReadOnlyObjectProperty<Optional<Rendering>> renderingProperty() {
        return derived.rendering();
    }

    /// The revision that diagnostics and rendering were computed from.
    public ReadOnlyObjectProperty<Long> derivedRevisionProperty() {
        return derived.revision();
    }

    /// Takes in kinds that a cluster serves: their plurals need not be guessed any more.
    public void learn(List<KnownKind> kinds) {
        history = history.knowing(kinds);
        workspace.set(history.present());
        derive();
    }

    /// Does an edit. A refusal changes nothing and is shown at once (see `refusalProperty`).
    public EditOutcome perform(Edit edit) {
        typing.end();
        return perform(edit, false);
    }

    /// Does an edit and leaves what is selected selected.
    public EditOutcome performKeeping(Edit edit) {
        typing.end();
        EditOutcome outcome = workspace().apply(edit);
        switch (outcome) {
            case EditOutcome.Applied applied -> {
                turnTo(history.push(applied, false));
                tellOfAliases(applied);
            }
            case EditOutcome.Refused refused -> refusal.set(Optional.of(refused));
        }
        return outcome;
    }

    /// Typing: like `perform`, but steps at one place become one step of the history.
    public EditOutcome type(String file, List<TextChange> changes) {
        boolean continues = typing.continues(file, changes);
        return perform(new Edit.ReplaceText(file, changes), continues);
    }

    /// The last refusal, until the next edit or `dismissRefusal`.
    public ReadOnlyObjectProperty<Optional<EditOutcome.Refused>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public void dismissRefusal() {
        refusal.set(Optional.empty());
    }

    public void undo() {
        typing.end();
        turnTo(history.undo());
    }

    public void redo() {
        typing.end();
        turnTo(history.redo());
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /// Files whose text differs from what was last saved.
    public ReadOnlyObjectProperty<Set<String>> unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /// The texts as they were last read or saved.
    public Workspace onDisk() {
        return onDisk;
    }

    /// Says that a workspace's texts are on disk now, whoever wrote them.
    public void saved(Workspace written) {
        onDisk = written;
        remark();
    }

    private EditOutcome perform(Edit edit, boolean continues) {
        EditOutcome outcome = workspace().apply(edit);
        switch (outcome) {
            case EditOutcome.Applied applied -> {
                turnTo(history.push(applied, continues));
                if (!applied.selection().isEmpty()) {
                    select(applied.selection());
                }
                tellOfAliases(applied);
            }
            case EditOutcome.Refused refused -> refusal.set(Optional.of(refused));
        }
        return outcome;
    }

    private void tellOfAliases(EditOutcome.Applied applied) {
        if (applied.aliases().message().isPresent()) {
            requests.ask(new Request.Aliases(applied.aliases()));
        }
    }

    private void turnTo(History next) {
        List<ElementId> carried = Successors.of(selection.get(), history.present(), next.present());
        Optional<String> shown = shownIn(next.present());
        history = next;
        dismissRefusal();
        workspace.set(next.present());
        remark();
        shown.ifPresent(applicationKey::set);
        chooseApplication();
        derive();
        select(carried);
    }

    /// The key of the application on the canvas in the next workspace, where it may have another name.
    private Optional<String> shownIn(Workspace next) {
        List<ElementId> shown = application().map(Application::id).stream().toList();
        return Successors.of(shown, workspace(), next).stream()
                .flatMap(id ->
                        next.design().model().applications().stream()
                                .filter(each -> each.id().equals(id)))
                .map(Application::key)
                .findFirst();
    }

    private void remark() {
        canUndo.set(history.undoLabel().isPresent());
        canRedo.set(history.redoLabel().isPresent());
        unsaved.set(workspace().changedSince(onDisk));
    }

    /// Keeps the chosen application while it is there, else takes the first.
    private void chooseApplication() {
        if (application().isEmpty()) {
            workspace().design().model().applications().stream()
                    .findFirst()
                    .ifPresent(first -> applicationKey.set(first.key()));
        }
    }

    private void derive() {
        derived.compute(workspace(), leftOut(), applicationKey.get(), namespace.get());
    }
}
