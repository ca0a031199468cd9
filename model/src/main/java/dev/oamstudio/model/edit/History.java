package dev.oamstudio.model.edit;

import dev.oamstudio.model.diagnostic.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The workspaces of a session: the present one, those before it and those undone. Immutable; workspaces share the files that
/// did not change between them.
public final class History {
    private static final int LIMIT = 10_000;

    private final List<Entry> past;
    private final Workspace present;
    private final List<Entry> future;

    /// A workspace and what the step between it and the present one is called.
    private record Entry(Workspace workspace, Message label) {}

    private History(List<Entry> past, Workspace present, List<Entry> future) {
        this.past = past;
        this.present = present;
        this.future = future;
    }

    public static History startingAt(Workspace workspace) {
        return new History(List.of(), workspace, List.of());
    }

    public Workspace present() {
        return present;
    }

    /// One step on; what was undone is forgotten. A step that `continues` the last one (typing on in one place) becomes one with
    /// it.
    public History push(EditOutcome.Applied step, boolean continues) {
        if (continues && !past.isEmpty()) {
            return new History(past, step.workspace(), List.of());
        }
        List<Entry> longer = new ArrayList<>(past);
        longer.add(new Entry(present, step.label()));
        List<Entry> kept = longer.size() > LIMIT ? longer.subList(1, longer.size()) : longer;
        return new History(List.copyOf(kept), step.workspace(), List.of());
    }

    /// One step back; the same history where there is none. The workspace gets a revision of its own, so that what was computed
    /// for later ones counts as old.
    public History undo() {
        if (past.isEmpty()) {
            return this;
        }
        Entry last = past.getLast();
        List<Entry> undone = new ArrayList<>(future);
        undone.add(new Entry(present, last.label()));
        return new History(past.subList(0, past.size() - 1), again(last.workspace()), undone);
    }

    public History redo() {
        if (future.isEmpty()) {
            return this;
        }
        Entry next = future.getLast();
        List<Entry> done = new ArrayList<>(past);
        done.add(new Entry(present, next.label()));
        return new History(done, again(next.workspace()), future.subList(0, future.size() - 1));
    }

    /// What undo would take back.
    public Optional<Message> undoLabel() {
        return past.isEmpty() ? Optional.empty() : Optional.of(past.getLast().label());
    }

    public Optional<Message> redoLabel() {
        return future.isEmpty() ? Optional.empty() : Optional.of(future.getLast().label());
    }

    private Workspace again(Workspace workspace) {
        return present.becoming(workspace);
    }
}
