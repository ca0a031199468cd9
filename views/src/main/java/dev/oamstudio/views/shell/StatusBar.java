package dev.oamstudio.views.shell;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.deploy.ClusterIdentity;
import dev.oamstudio.model.status.StatusNode;
import dev.oamstudio.views.control.HealthMark;
import dev.oamstudio.views.control.Pill;
import dev.oamstudio.views.control.Tone;
import dev.oamstudio.views.editor.EditorView;
import dev.oamstudio.views.session.ClusterSession.Activity;
import dev.oamstudio.views.session.FailureWords;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.Surroundings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.fxmisc.richtext.CodeArea;

/// The last row: health of the application, cluster, what goes on, dialect, and whether everything is saved.
final class StatusBar extends HBox {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final double MARK = 14;

    private final Studio studio;
    private final HealthMark mark;
    private final Label health = new Label();
    private final Label cluster = new Label();
    private final Pill simulated;
    private final Label activity = new Label();
    private final Label caret = new Label();
    private final Label dialect = new Label();
    private final Label saved = new Label();

    StatusBar(Studio studio, EditorView editor) {
        this.studio = studio;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        mark = new HealthMark(studio.around().messages(), MARK);
        simulated = new Pill(studio.around().text("shell.simulated"), Tone.NEUTRAL);
        List.of(cluster, activity, caret, dialect, saved)
                .forEach(label -> label.setMinWidth(USE_PREF_SIZE));
        health.setMinWidth(0);
        saved.setId("saved");
        activity.setId("activity");
        caret.setId("status-caret");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox group = new HBox(mark, health);
        group.setId("health");
        group.getStyleClass().add("status-group");
        getChildren().addAll(group, cluster, simulated, activity, space, caret, dialect, saved);
        studio.cluster().statusProperty().subscribe(this::showHealth);
        studio.cluster().identityProperty().subscribe(this::showCluster);
        studio.cluster().activityProperty().subscribe(this::showActivity);
        studio.design().workspaceProperty().subscribe(workspace -> showDialect());
        studio.design().applicationKeyProperty().subscribe(name -> showDialect());
        studio.design().unsavedProperty().subscribe(unsaved -> showSaved(unsaved.isEmpty()));
        CodeArea area = editor.area();
        area.focusedProperty().subscribe(focused -> showCaret(editor));
        area.caretPositionProperty().addListener((observable, before, now) -> showCaret(editor));
    }

    /// File, line and column, while the keyboard is in the text.
    private void showCaret(EditorView editor) {
        CodeArea area = editor.area();
        boolean shown = area.isFocused() && !editor.file().isEmpty();
        caret.setVisible(shown);
        caret.setManaged(shown);
        caret.setText(
                studio.around()
                        .text(
                                "shell.caret",
                                editor.file(),
                                Integer.toString(area.getCurrentParagraph() + 1),
                                Integer.toString(area.getCaretColumn() + 1)));
    }

    private void showHealth(Optional<StatusNode> status) {
        mark.setVisible(status.isPresent());
        mark.setManaged(status.isPresent());
        health.setText(studio.design().application().map(Application::name).orElse(""));
        status.ifPresent(node -> {
            mark.show(node.health().health(), node.health().stale());
            health.setText(node.name() + "  " + studio.around().text(node.message()));
        });
    }

    private void showCluster(Optional<ClusterIdentity> identity) {
        boolean isSimulated = identity.map(ClusterIdentity::simulated).orElse(false);
        simulated.setVisible(isSimulated);
        simulated.setManaged(isSimulated);
        cluster.setText(identity.map(this::describe).orElse(""));
    }

    private String describe(ClusterIdentity identity) {
        return identity.simulated()
                ? identity.context()
                : studio.around().text("shell.cluster", identity.context(), identity.version());
    }

    private void showActivity(Activity now) {
        Surroundings around = studio.around();
        activity.setText(
                switch (now) {
                    case Activity.Idle ignored -> "";
                    case Activity.Connecting(String context) ->
                            around.text("shell.connecting", context);
                    case Activity.Planning ignored -> around.text("shell.planning");
                    case Activity.Applying(long done, long total) ->
                            around.text("shell.applying", done, total);
                    case Activity.Failed failed ->
                            around.text(
                                    "shell.failed."
                                            + failed.step().name().toLowerCase(Locale.ROOT));
                });
        Optional<FailureWords> failure = FailureWords.of(studio);
        activity.pseudoClassStateChanged(FAILED, failure.isPresent());
        activity.setTooltip(
                failure.map(words -> new Tooltip(words.happened() + "\n" + words.holds()))
                        .orElse(null));
    }

    private void showDialect() {
        dialect.setText(
                studio.design()
                        .application()
                        .map(application -> name(application.dialect()))
                        .orElse(""));
    }

    private static String name(Dialect dialect) {
        return switch (dialect) {
            case UPSTREAM -> "OAM v1alpha2";
            case EDAS -> "OAM v1alpha2 (EDAS)";
            case LEGACY -> "OAM v1alpha1";
            case V1BETA1 -> "OAM v1beta1";
        };
    }

    private void showSaved(boolean all) {
        saved.setText(studio.around().text(all ? "shell.saved" : "shell.not-saved"));
    }
}
