package dev.oamstudio.views.session;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.edit.EditOutcome;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.render.Rendering;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextChange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;

/// One open folder: its workspace, history, selection and what follows from them. Lives on the FX thread; what takes time is
/// computed behind it and arrives with the revision that it belongs to.
public final class DesignSession {

    /// The present workspace; every view shows this one.
    public ReadOnlyObjectProperty<Workspace> workspaceProperty() {
        throw new UnsupportedOperationException("lands with views.session");
    }

    public Workspace workspace() {
        return workspaceProperty().get();
    }

    /// The name of the application on the canvas; empty if the folder has none.
    public ObjectProperty<String> applicationNameProperty() {
        throw new UnsupportedOperationException("lands with views.session");
    }

    public Optional<Application> application() {
        throw new UnsupportedOperationException("lands with views.session");
    }

    /// What is selected, in every view.
    public ReadOnlyObjectProperty<List<ElementId>> selectionProperty() {
        throw new UnsupportedOperationException("lands with views.session");
    }

    public void select(List<ElementId> elements) {
        throw new UnsupportedOperationException("lands with views.session");
    }

    /// The place that was last asked to be shown; editors go there.
    public ReadOnlyObjectProperty<Optional<Place>> revealedProperty() {
        throw new UnsupportedOperationException("lands with views.session");
    }

    /// Shows a place: its file and line in the editor, its element on the canvas.
    public void reveal(Place place) {
        throw new UnsupportedOperationException("lands with views.session");
    }

    /// Findings for the present workspace; they follow it by a moment.
    public ReadOnlyObjectProperty<List<Diagnostic>> diagnosticsProperty() {
        throw new UnsupportedOperationException("lands with views.session");
    }

    /// The present application rendered; it follows the workspace by a moment.
    public ReadOnlyObjectProperty<Optional<Rendering>> renderingProperty() {
        throw new UnsupportedOperationException("lands with views.session");
    }

    /// Does an edit. A refusal changes nothing and is shown at once (see `refusalProperty`).
    public EditOutcome perform(Edit edit) {
        throw new UnsupportedOperationException("lands with views.session");
    }

    /// Typing: like `perform`, but steps at one place become one step of the history.
    public EditOutcome type(String file, List<TextChange> changes) {
        throw new UnsupportedOperationException("lands with views.session");
    }

    /// The last refusal, until the next edit or `dismissRefusal`.
    public ReadOnlyObjectProperty<Optional<EditOutcome.Refused>> refusalProperty() {
        throw new UnsupportedOperationException("lands with views.session");
    }

    public void dismissRefusal() {
        throw new UnsupportedOperationException("lands with views.session");
    }

    public void undo() {
        throw new UnsupportedOperationException("lands with views.session");
    }

    public void redo() {
        throw new UnsupportedOperationException("lands with views.session");
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        throw new UnsupportedOperationException("lands with views.session");
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        throw new UnsupportedOperationException("lands with views.session");
    }

    /// Files whose text differs from what was last saved.
    public ReadOnlyObjectProperty<Set<String>> unsavedProperty() {
        throw new UnsupportedOperationException("lands with views.session");
    }

    /// Says that a workspace's texts are on disk now.
    public void saved(Workspace onDisk) {
        throw new UnsupportedOperationException("lands with views.session");
    }
}
