package dev.oamstudio.views.shell;

import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.edit.OutsideChanges;
import dev.oamstudio.model.edit.OutsideConflict;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.shell.Notices.Choice;
import dev.oamstudio.views.shell.difference.LineDifference;
import dev.oamstudio.views.task.Job;
import dev.oamstudio.views.task.Outcome;
import dev.oamstudio.views.task.Repeat;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Notices what others do to the files of the open folder. What goes together with what was done here is taken over, as a step that
/// undo takes back; where both sides changed the same lines, the user decides: compare, keep mine, take theirs. Nothing is lost
/// either way.
final class OutsideWatch implements AutoCloseable {
    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Desk desk;
    private final Desk.OpenFolder folder;
    private final Studio studio;
    private final Layers layers;
    private final Repeat repeat = new Repeat(EVERY, this::look);
    // The texts of others that the user has not decided about, with the question that asks.
    private final Map<String, Open> undecided = new TreeMap<>();
    private boolean looking;

    private record Open(OutsideConflict conflict, String question) {}

    OutsideWatch(Desk desk, Desk.OpenFolder folder, Studio studio, Layers layers) {
        this.desk = desk;
        this.folder = folder;
        this.studio = studio;
        this.layers = layers;
    }

    /// Looks again and again from now on.
    void start() {
        repeat.start();
    }

    @Override
    public void close() {
        repeat.stop();
        undecided.values().forEach(open -> layers.notices().withdraw(open.question()));
        undecided.clear();
    }

    /// Whether the user has a decision to make before anything is saved.
    boolean isUndecided() {
        return !undecided.isEmpty();
    }

    /// Looks once, now.
    void look() {
        if (looking) {
            return;
        }
        looking = true;
        Workspace onDisk = studio.design().onDisk();
        studio.around()
                .background()
                .start(
                        new Job<>(
                                studio.around().text("shell.task.look"),
                                LIMIT,
                                () -> desk.changedOutside(folder, onDisk)),
                        outcome -> seen(outcome, onDisk));
    }

    private void seen(Outcome<Map<String, Optional<String>>> outcome, Workspace onDisk) {
        looking = false;
        // After a save or a reading in between, what was seen is compared with the wrong texts.
        boolean current = onDisk == studio.design().onDisk();
        if (current
                && outcome
                        instanceof
                        Outcome.Done<Map<String, Optional<String>>>(
                                Map<String, Optional<String>> texts)) {
            receive(texts);
        }
    }

    private void receive(Map<String, Optional<String>> foreign) {
        DesignSession design = studio.design();
        Workspace before = design.onDisk();
        List<OutsideConflict> conflicts =
                OutsideChanges.between(before, design.workspace(), written(before, foreign))
                        .conflicts();
        // A file in question stays as it was known, so that the next look still finds the question.
        Map<String, Optional<String>> others = new TreeMap<>(foreign);
        conflicts.forEach(conflict -> others.remove(conflict.path()));
        OutsideChanges changes =
                OutsideChanges.between(before, design.workspace(), written(before, others));
        withdrawAllBut(conflicts);
        conflicts.forEach(this::ask);
        if (!others.isEmpty()) {
            design.saved(changes.onDisk());
            changes.edit().ifPresent(edit -> takeOver(edit, others.keySet()));
        }
    }

    private void takeOver(Edit edit, Set<String> files) {
        studio.design().perform(edit);
        layers.notices()
                .tell(studio.around().text("shell.outside.read-again", String.join(", ", files)));
    }

    private void withdrawAllBut(List<OutsideConflict> conflicts) {
        List.copyOf(undecided.values()).stream()
                .map(Open::conflict)
                .filter(old -> !conflicts.contains(old))
                .forEach(old -> settle(old.path()));
    }

    private void ask(OutsideConflict conflict) {
        if (undecided.containsKey(conflict.path())) {
            return;
        }
        Surroundings around = studio.around();
        String question = around.text("shell.outside.both-changed", conflict.path());
        undecided.put(conflict.path(), new Open(conflict, question));
        layers.notices()
                .ask(
                        question,
                        List.of(
                                new Choice(
                                        "outside-compare",
                                        around.text("shell.outside.compare"),
                                        false,
                                        () -> compare(conflict)),
                                new Choice(
                                        "outside-keep",
                                        around.text("shell.outside.keep"),
                                        true,
                                        () -> keep(conflict)),
                                new Choice(
                                        "outside-take",
                                        around.text("shell.outside.take"),
                                        true,
                                        () -> take(conflict))));
    }

    private void keep(OutsideConflict conflict) {
        settle(conflict.path());
        DesignSession design = studio.design();
        Map<String, String> now =
                written(design.onDisk(), Map.of(conflict.path(), conflict.theirs()));
        design.saved(OutsideChanges.between(design.onDisk(), design.workspace(), now).onDisk());
    }

    private void take(OutsideConflict conflict) {
        keep(conflict);
        studio.design().perform(conflict.takeTheirs());
    }

    private void settle(String path) {
        Optional.ofNullable(undecided.remove(path))
                .ifPresent(open -> layers.notices().withdraw(open.question()));
    }

    private void compare(OutsideConflict conflict) {
        CompareSheet.Decision decision =
                new CompareSheet.Decision(
                        () -> {
                            layers.overlay().close();
                            keep(conflict);
                        },
                        () -> {
                            layers.overlay().close();
                            take(conflict);
                        });
        LineDifference difference =
                LineDifference.between(conflict.mine().orElse(""), conflict.theirs().orElse(""));
        layers.overlay()
                .show(
                        new CompareSheet(studio.around(), conflict.path(), difference, decision),
                        () -> {});
    }

    /// The texts of a workspace after others wrote some of them.
    private static Map<String, String> written(
            Workspace before, Map<String, Optional<String>> foreign) {
        Map<String, String> texts = new TreeMap<>();
        before.files().forEach((path, file) -> texts.put(path, file.text()));
        foreign.forEach((path, text) ->
                text.ifPresentOrElse(there -> texts.put(path, there), () -> texts.remove(path)));
        return texts;
    }
}
