package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.catalog.KnownKind;
import dev.oamstudio.model.diagnostic.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The present workspace of a session, the steps that led to it and those undone. Immutable. Steps are kept as what they did
/// to the texts, so that ten thousand of them cost little; the oldest are forgotten when they cost more than allowed.
public final class History {
    private final HistoryLimit limit;
    private final List<HistoryStep> past;
    private final Workspace present;
    private final List<HistoryStep> future;
    private final long bytes;

    private History(
            HistoryLimit limit,
            List<HistoryStep> past,
            Workspace present,
            List<HistoryStep> future) {
        this.limit = limit;
        this.past = past;
        this.present = present;
        this.future = future;
        this.bytes = bytes(past) + bytes(future);
    }

    public static History startingAt(Workspace workspace) {
        return startingAt(workspace, HistoryLimit.STANDARD);
    }

    public static History startingAt(Workspace workspace, HistoryLimit limit) {
        return new History(limit, List.of(), workspace, List.of());
    }

    public Workspace present() {
        return present;
    }

    /// The same history, whose workspaces know more kinds from now on.
    public History knowing(List<KnownKind> kinds) {
        return new History(limit, past, present.knowing(kinds), future);
    }

    /// One step on; what was undone is forgotten. A step that `continues` the last one (typing on in one place) becomes one with
    /// it. A step that changes no text leaves no trace.
    public History push(EditOutcome.Applied step, boolean continues) {
        if (step.workspace().changedSince(present).isEmpty()) {
            return new History(limit, past, step.workspace(), future);
        }
        boolean joins = continues && !past.isEmpty();
        List<HistoryStep> longer = new ArrayList<>(joins ? past.subList(0, past.size() - 1) : past);
        HistoryStep next =
                joins ? past.getLast().joined(present, step) : HistoryStep.between(present, step);
        if (next.changes()) {
            longer.add(next);
        }
        return new History(limit, kept(longer), step.workspace(), List.of());
    }

    /// One step back; the same history where there is none. The workspace gets a revision of its own, so that what was computed
    /// for later ones counts as old.
    public History undo() {
        if (past.isEmpty()) {
            return this;
        }
        HistoryStep last = past.getLast();
        List<HistoryStep> undone = new ArrayList<>(future);
        undone.add(last);
        return new History(
                limit, List.copyOf(past.subList(0, past.size() - 1)), last.undo(present), undone);
    }

    public History redo() {
        if (future.isEmpty()) {
            return this;
        }
        HistoryStep next = future.getLast();
        List<HistoryStep> done = new ArrayList<>(past);
        done.add(next);
        return new History(
                limit, done, next.redo(present), List.copyOf(future.subList(0, future.size() - 1)));
    }

    /// What undo would take back.
    public Optional<Message> undoLabel() {
        return past.isEmpty() ? Optional.empty() : Optional.of(past.getLast().label());
    }

    public Optional<Message> redoLabel() {
        return future.isEmpty() ? Optional.empty() : Optional.of(future.getLast().label());
    }

    /// What was selected after the step that led here; those of it that are still there are worth showing after undo and redo.
    public List<ElementId> selection() {
        return past.isEmpty() ? List.of() : past.getLast().selection();
    }

    /// The memory that the steps take, by an estimate that does not fall short.
    public long bytes() {
        return bytes;
    }

    /// How many steps can be undone.
    public int size() {
        return past.size();
    }

    private List<HistoryStep> kept(List<HistoryStep> steps) {
        long rest = limit.bytes();
        int first = steps.size();
        while (first > 0 && steps.size() - first < limit.steps()) {
            rest -= steps.get(first - 1).bytes();
            if (rest < 0 && first < steps.size()) {
                break;
            }
            first--;
        }
        return List.copyOf(steps.subList(first, steps.size()));
    }

    private static long bytes(List<HistoryStep> steps) {
        return steps.stream().mapToLong(HistoryStep::bytes).sum();
    }
}
