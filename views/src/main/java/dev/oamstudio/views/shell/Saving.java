package dev.oamstudio.views.shell;

import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.views.control.ActionButton.Weight;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.shell.Question.Answer;
import dev.oamstudio.views.task.Job;
import dev.oamstudio.views.task.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// Saves the open folder, and asks before unsaved work would be lost.
final class Saving {
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final Desk desk;
    private final Desk.OpenFolder folder;
    private final Studio studio;
    private final Layers layers;
    private final OutsideWatch outside;

    Saving(Desk desk, Desk.OpenFolder folder, Studio studio, Layers layers) {
        this.desk = desk;
        this.folder = folder;
        this.studio = studio;
        this.layers = layers;
        this.outside = new OutsideWatch(desk, folder, studio, layers);
    }

    Desk.OpenFolder folder() {
        return folder;
    }

    /// What notices changes that others make in the folder.
    OutsideWatch outside() {
        return outside;
    }

    void save() {
        saveThen(() -> {});
    }

    /// Goes on at once if everything is saved, else as the user decides.
    void ifMayLeave(Runnable action) {
        if (studio.design().unsavedProperty().get().isEmpty()) {
            action.run();
            return;
        }
        Surroundings around = studio.around();
        List<Answer> answers =
                List.of(
                        new Answer(
                                "answer-save",
                                around.text("shell.save"),
                                Weight.FILLED,
                                () -> saveThen(action)),
                        new Answer(
                                "answer-discard",
                                around.text("shell.discard"),
                                Weight.OUTLINED,
                                action),
                        new Answer(
                                "answer-stay",
                                around.text("shell.stay"),
                                Weight.OUTLINED,
                                () -> {}));
        Question question =
                new Question(
                        around.text("shell.unsaved.question", folder.root().getFileName()),
                        around.text("shell.unsaved.detail", files()),
                        answers,
                        layers.overlay());
        layers.overlay().show(question, () -> {});
    }

    private String files() {
        return String.join(", ", studio.design().unsavedProperty().get());
    }

    private void saveThen(Runnable next) {
        DesignSession design = studio.design();
        if (design.unsavedProperty().get().isEmpty()) {
            next.run();
            return;
        }
        if (outside.isUndecided()) {
            layers.notices().show(studio.around().text("shell.outside.decide-first"));
            return;
        }
        Workspace onDisk = design.onDisk();
        Workspace now = design.workspace();
        Job<Set<String>> job =
                new Job<>(
                        studio.around().text("shell.task.save"),
                        LIMIT,
                        () -> desk.save(folder, onDisk, now));
        studio.around().background().start(job, outcome -> saved(outcome, now, next));
    }

    private void saved(Outcome<Set<String>> outcome, Workspace written, Runnable next) {
        Surroundings around = studio.around();
        switch (outcome) {
            case Outcome.Done<Set<String>>(Set<String> foreign) -> {
                if (foreign.isEmpty()) {
                    layers.notices().withdraw(around.text("shell.outside.decide-first"));
                    studio.design().saved(written);
                    next.run();
                } else {
                    outside.look();
                }
            }
            case Outcome.Failed<Set<String>>(Throwable cause) ->
                    layers.notices()
                            .show(
                                    around.text(
                                            "shell.save-failed",
                                            String.valueOf(cause.getMessage())));
            case Outcome.TimedOut<Set<String>> ignored ->
                    layers.notices().show(around.text("shell.save-slow"));
            case Outcome.Cancelled<Set<String>> ignored ->
                    layers.notices().show(around.text("shell.save-slow"));
        }
    }
}
