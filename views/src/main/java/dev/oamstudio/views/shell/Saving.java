package dev.oamstudio.views.shell;

import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.task.Job;
import dev.oamstudio.views.task.Outcome;
import java.time.Duration;
import java.util.Set;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;

/// Saves the open folder, and asks before unsaved work would be lost.
final class Saving {
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final Desk desk;
    private final Desk.OpenFolder folder;
    private final Studio studio;
    private final Notices notices;

    Saving(Desk desk, Desk.OpenFolder folder, Studio studio, Notices notices) {
        this.desk = desk;
        this.folder = folder;
        this.studio = studio;
        this.notices = notices;
    }

    /// The name of the folder.
    String folderName() {
        return String.valueOf(folder.root().getFileName());
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
        ButtonType save = new ButtonType(around.text("shell.save"), ButtonData.YES);
        ButtonType discard = new ButtonType(around.text("shell.discard"), ButtonData.NO);
        ButtonType stay = new ButtonType(around.text("shell.stay"), ButtonData.CANCEL_CLOSE);
        Alert question =
                new Alert(
                        Alert.AlertType.NONE,
                        around.text("shell.unsaved.detail", files()),
                        save,
                        discard,
                        stay);
        question.setTitle(around.text("shell.unsaved.title"));
        question.setHeaderText(around.text("shell.unsaved.question", folderName()));
        around.theme().dress(question.getDialogPane().getScene());
        question.resultProperty()
                .subscribe(answer -> {
                    if (save.equals(answer)) {
                        saveThen(action);
                    } else if (discard.equals(answer)) {
                        action.run();
                    }
                });
        question.show();
    }

    private String files() {
        return String.join(", ", studio.design().unsavedProperty().get());
    }

    private void saveThen(Runnable next) {
        Workspace workspace = studio.design().workspace();
        Set<String> changed = studio.design().unsavedProperty().get();
        if (changed.isEmpty()) {
            next.run();
            return;
        }
        Job<Workspace> job =
                new Job<>(
                        studio.around().text("shell.task.save"),
                        LIMIT,
                        () -> {
                            desk.save(folder, workspace, changed);
                            return workspace;
                        });
        studio.around().background().start(job, outcome -> saved(outcome, next));
    }

    private void saved(Outcome<Workspace> outcome, Runnable next) {
        switch (outcome) {
            case Outcome.Done<Workspace>(Workspace written) -> {
                studio.design().saved(written);
                next.run();
            }
            case Outcome.Failed<Workspace>(Throwable cause) ->
                    notices.show(
                            studio.around()
                                    .text("shell.save-failed", String.valueOf(cause.getMessage())));
            case Outcome.TimedOut<Workspace> ignored ->
                    notices.show(studio.around().text("shell.save-slow"));
            case Outcome.Cancelled<Workspace> ignored ->
                    notices.show(studio.around().text("shell.save-slow"));
        }
    }
}
