package dev.oamstudio.model.edit;

import dev.oamstudio.model.diagnostic.Message;
import java.util.Optional;

/// The workspaces of a session: the present one, those before it and those undone. Immutable.
public final class History {
    private History() {}

    public static History startingAt(Workspace workspace) {
        throw new UnsupportedOperationException("lands with model.edit");
    }

    public Workspace present() {
        throw new UnsupportedOperationException("lands with model.edit");
    }

    /// One step on. A step that `continues` the last one (typing on in one place) becomes one with it.
    public History push(EditOutcome.Applied step, boolean continues) {
        throw new UnsupportedOperationException("lands with model.edit");
    }

    public History undo() {
        throw new UnsupportedOperationException("lands with model.edit");
    }

    public History redo() {
        throw new UnsupportedOperationException("lands with model.edit");
    }

    /// What undo would take back.
    public Optional<Message> undoLabel() {
        throw new UnsupportedOperationException("lands with model.edit");
    }

    public Optional<Message> redoLabel() {
        throw new UnsupportedOperationException("lands with model.edit");
    }
}
