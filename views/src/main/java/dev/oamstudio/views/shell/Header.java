package dev.oamstudio.views.shell;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.views.control.ActionButton;
import dev.oamstudio.views.control.IconButton;
import dev.oamstudio.views.control.ProblemPill;
import dev.oamstudio.views.session.ClusterSession.Activity;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.Surroundings;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// Menu and tool bar in one row: undo, the state of the checks, the cluster, and the way from preview to apply.
final class Header extends HBox {
    private final Studio studio;
    private final Workbench workbench;
    private final HBox checks = new HBox();

    Header(Studio studio, Workbench workbench, StudioWindow window) {
        this.studio = studio;
        this.workbench = workbench;
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);
        checks.setAlignment(Pos.CENTER);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new ApplicationMark(),
                        new StudioMenus(studio, workbench, window),
                        line(),
                        undo(),
                        redo(),
                        line(),
                        checks,
                        space,
                        new ContextPicker(studio),
                        action(
                                Feather.EYE,
                                "shell.preview",
                                () -> workbench.bottom().show(BottomPanel.Tab.RENDERED)),
                        action(Feather.CHECK_SQUARE, "shell.plan", workbench::plan),
                        apply());
        studio.design().diagnosticsProperty().subscribe(this::showChecks);
    }

    private Node undo() {
        DesignSession design = studio.design();
        IconButton button =
                new IconButton(Feather.CORNER_UP_LEFT, studio.around().text("shell.undo"));
        button.setId("undo");
        button.setOnAction(event -> design.undo());
        button.disableProperty().bind(design.canUndoProperty().not());
        design.workspaceProperty()
                .subscribe(now ->
                        button.setDoes(
                                label(
                                        "shell.undo",
                                        "shell.undo.step",
                                        design.history().undoLabel())));
        return button;
    }

    private Node redo() {
        DesignSession design = studio.design();
        IconButton button =
                new IconButton(Feather.CORNER_UP_RIGHT, studio.around().text("shell.redo"));
        button.setId("redo");
        button.setOnAction(event -> design.redo());
        button.disableProperty().bind(design.canRedoProperty().not());
        design.workspaceProperty()
                .subscribe(now ->
                        button.setDoes(
                                label(
                                        "shell.redo",
                                        "shell.redo.step",
                                        design.history().redoLabel())));
        return button;
    }

    private String label(String key, String stepKey, Optional<Message> step) {
        Surroundings around = studio.around();
        return step.map(message -> around.text(stepKey, around.text(message)))
                .orElse(around.text(key));
    }

    private ActionButton action(Feather icon, String key, Runnable action) {
        ActionButton button =
                new ActionButton(icon, studio.around().text(key), ActionButton.Weight.QUIET);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Node apply() {
        ActionButton button =
                new ActionButton(
                        Feather.PLAY,
                        studio.around().text("shell.apply"),
                        ActionButton.Weight.FILLED);
        button.setId("apply");
        button.setOnAction(event -> workbench.apply());
        studio.cluster()
                .activityProperty()
                .subscribe(activity -> button.setDisable(isBusy(activity)));
        return button;
    }

    private static boolean isBusy(Activity activity) {
        return switch (activity) {
            case Activity.Idle ignored -> false;
            case Activity.Failed ignored -> false;
            case Activity.Connecting ignored -> true;
            case Activity.Planning ignored -> true;
            case Activity.Applying ignored -> true;
        };
    }

    private void showChecks(List<Diagnostic> found) {
        checks.getChildren().clear();
        for (Severity severity : Severity.values()) {
            int count = (int) found.stream().filter(d -> d.severity() == severity).count();
            if (count > 0) {
                checks.getChildren()
                        .add(ProblemPill.spelling(severity, count, studio.around().messages()));
                return;
            }
        }
    }

    private static Node line() {
        return new Separator(Orientation.VERTICAL);
    }
}
