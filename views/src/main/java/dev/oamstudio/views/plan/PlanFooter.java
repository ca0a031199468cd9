package dev.oamstudio.views.plan;

import dev.oamstudio.model.deploy.Adoption;
import dev.oamstudio.model.deploy.ClusterIdentity;
import dev.oamstudio.model.deploy.Plan;
import dev.oamstudio.model.deploy.PlannedAction;
import dev.oamstudio.views.control.ActionButton;
import dev.oamstudio.views.session.ClusterSession.Activity;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.Surroundings;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Where the plan goes, and the one button that does exactly what the plan says; while it does, how far it has come.
final class PlanFooter extends HBox {
    private static final double PROGRESS = 160;

    private final Studio studio;
    private final Region bar = new Region();
    private final Label target = new Label();
    private final Label promise = new Label();
    private final CheckBox kept;
    private final CheckBox adopt;
    private final ActionButton again;
    private final ActionButton apply;
    private final ActionButton stop;
    private final ProgressBar progress = new ProgressBar(0);
    private final Label done = new Label();
    private final HBox running;

    PlanFooter(Studio studio, CheckBox kept) {
        this.studio = studio;
        this.kept = kept;
        Surroundings around = studio.around();
        getStyleClass().add("plan-footer");
        setAlignment(Pos.CENTER_LEFT);
        target.setId("plan-target");
        target.getStyleClass().add("plan-target");
        promise.getStyleClass().add("plan-promise");
        adopt = new CheckBox(around.text("plan.adopt"));
        adopt.setId("adopt");
        adopt.setTooltip(new Tooltip(around.text("plan.adopt.how")));
        adopt.setMinWidth(USE_PREF_SIZE);
        adopt.setOnAction(event -> adopt());
        again = button(Feather.REFRESH_CW, around.text("plan.again"), ActionButton.Weight.OUTLINED);
        again.setId("plan-again");
        again.setOnAction(event -> studio.cluster().plan());
        apply = button(Feather.PLAY, "", ActionButton.Weight.FILLED);
        apply.setId("apply-plan");
        apply.setOnAction(event -> studio.cluster().apply());
        stop = button(Feather.X, around.text("plan.stop"), ActionButton.Weight.OUTLINED);
        stop.setId("stop-apply");
        stop.setOnAction(event -> studio.cluster().cancel());
        progress.setPrefWidth(PROGRESS);
        progress.setAccessibleText(around.text("plan.progress"));
        done.setId("apply-progress");
        done.setMinWidth(USE_PREF_SIZE);
        running = new HBox(done, progress, stop);
        running.setAlignment(Pos.CENTER_LEFT);
        running.getStyleClass().add("plan-running");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        VBox words = new VBox(target, promise);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        getChildren().addAll(bar, words, space, adopt, kept, running, again, apply);
    }

    private static ActionButton button(Feather icon, String text, ActionButton.Weight weight) {
        return new ActionButton(icon, text, weight);
    }

    void show(Plan plan) {
        Surroundings around = studio.around();
        ClusterIdentity cluster = plan.cluster();
        bar.getStyleClass().setAll("context-bar", tone(cluster));
        target.setText(
                around.text(
                        "plan.target",
                        cluster.context(),
                        studio.design().namespaceProperty().get()));
        boolean old = plan.revision() != studio.design().workspace().revision();
        promise.setText(around.text(old ? "plan.promise.old" : "plan.promise", plan.changes()));
        apply.setText(around.text(old ? "plan.apply-new" : "plan.apply", plan.changes()));
        Activity activity = studio.cluster().activityProperty().get();
        boolean applying = activity instanceof Activity.Applying;
        boolean busy = applying || activity instanceof Activity.Planning;
        apply.setDisable(busy || (!old && (!plan.isFeasible() || plan.changes() == 0)));
        boolean wanted = studio.cluster().adoptionProperty().get() == Adoption.WANTED;
        adopt.setSelected(wanted);
        boolean adoptable = plan.refusals().stream().anyMatch(PlannedAction.Refuse::adoptable);
        shown(adopt, !applying && (wanted || adoptable));
        again.setDisable(busy);
        shown(running, applying);
        shown(kept, !applying);
        if (activity instanceof Activity.Applying(long so, long total)) {
            done.setText(around.text("shell.applying", so, total));
            progress.setProgress(total == 0 ? 1 : (double) so / total);
        }
    }

    private void adopt() {
        Adoption wanted = adopt.isSelected() ? Adoption.WANTED : Adoption.REFUSED;
        studio.cluster().adoptionProperty().set(wanted);
        studio.cluster().plan();
    }

    private static void shown(Region node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// What kind of cluster it is, as far as its name tells; the name stands beside the colour.
    private static String tone(ClusterIdentity cluster) {
        String name = cluster.context().toLowerCase(Locale.ROOT);
        if (cluster.simulated()) {
            return "sandbox";
        }
        if (name.contains("prod")) {
            return "production";
        }
        return name.contains("stag") ? "staging" : "development";
    }
}
