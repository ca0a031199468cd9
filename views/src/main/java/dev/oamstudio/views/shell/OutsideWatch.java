package dev.oamstudio.views.shell;

import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.session.ForeignTexts;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.shell.Notices.Choice;
import dev.oamstudio.views.task.Job;
import dev.oamstudio.views.task.Outcome;
import dev.oamstudio.views.task.Repeat;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Notices what others do to the files of the open folder. A file that is not touched here is read again, as a step that undo takes
/// back; for one that is, the user decides: compare, keep mine, take theirs. Nothing is lost either way.
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

    private record Open(ForeignTexts theirs, String question) {}

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
            receive(ForeignTexts.of(texts));
        }
    }

    private void receive(ForeignTexts foreign) {
        DesignSession design = studio.design();
        ForeignTexts conflicts = foreign.inConflict(design.onDisk(), design.workspace());
        ForeignTexts others = foreign.ofUntouched(design.onDisk(), design.workspace());
        ForeignTexts same = foreign.sameAs(design.workspace());
        withdrawOld(conflicts);
        conflicts.paths().forEach(path -> ask(conflicts.only(path), path));
        if (!same.isEmpty()) {
            design.known(same);
        }
        if (!others.isEmpty()) {
            takeOver(others);
        }
    }

    private void withdrawOld(ForeignTexts conflicts) {
        undecided
                .entrySet()
                .removeIf(entry -> {
                    Open open = entry.getValue();
                    boolean old = !open.theirs().equals(conflicts.only(entry.getKey()));
                    if (old) {
                        layers.notices().withdraw(open.question());
                    }
                    return old;
                });
    }

    private void takeOver(ForeignTexts others) {
        studio.design().takeOver(others);
        String files = String.join(", ", others.paths());
        layers.notices().tell(studio.around().text("shell.outside.read-again", files));
    }

    private void ask(ForeignTexts theirs, String path) {
        if (undecided.containsKey(path)) {
            return;
        }
        Surroundings around = studio.around();
        String question = around.text("shell.outside.both-changed", path);
        undecided.put(path, new Open(theirs, question));
        layers.notices()
                .ask(
                        question,
                        List.of(
                                new Choice(
                                        "outside-compare",
                                        around.text("shell.outside.compare"),
                                        false,
                                        () -> compare(theirs, path)),
                                new Choice(
                                        "outside-keep",
                                        around.text("shell.outside.keep"),
                                        true,
                                        () -> keep(theirs, path)),
                                new Choice(
                                        "outside-take",
                                        around.text("shell.outside.take"),
                                        true,
                                        () -> take(theirs, path))));
    }

    private void keep(ForeignTexts theirs, String path) {
        settle(path);
        studio.design().known(theirs);
    }

    private void take(ForeignTexts theirs, String path) {
        settle(path);
        studio.design().takeOver(theirs);
    }

    private void settle(String path) {
        Optional.ofNullable(undecided.remove(path))
                .ifPresent(open -> layers.notices().withdraw(open.question()));
    }

    private void compare(ForeignTexts theirs, String path) {
        String mine = studio.design().workspace().file(path).map(YamlFile::text).orElse("");
        CompareSheet sheet =
                new CompareSheet(
                        studio.around(),
                        path,
                        LineDifference.between(mine, theirs.textOf(path)),
                        new CompareSheet.Decision(
                                () -> {
                                    layers.overlay().close();
                                    keep(theirs, path);
                                },
                                () -> {
                                    layers.overlay().close();
                                    take(theirs, path);
                                }));
        layers.overlay().show(sheet, () -> {});
    }
}
