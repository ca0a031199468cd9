package dev.oamstudio.views.plan;

import dev.oamstudio.model.deploy.DeployEvent;
import dev.oamstudio.model.deploy.Plan;
import dev.oamstudio.model.deploy.PlannedAction;
import dev.oamstudio.views.control.ActionButton;
import dev.oamstudio.views.control.EmptyState;
import dev.oamstudio.views.control.FailureNote;
import dev.oamstudio.views.control.LoadingBar;
import dev.oamstudio.views.session.ClusterSession;
import dev.oamstudio.views.session.ClusterSession.Activity;
import dev.oamstudio.views.session.ClusterSession.Step;
import dev.oamstudio.views.session.FailureWords;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.theme.Stylesheets;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What an apply would do: an action a row with its reason and effect, the fields of the chosen one, and the one button that
/// does exactly this.
public final class PlanView extends BorderPane {
    private final Studio studio;
    private final TableView<PlannedAction> table = new TableView<>();
    private final PlanSummary summary;
    private final CheckBox kept;
    private final PlanFooter footer;
    private final SplitPane split = new SplitPane();
    private final LoadingBar loading = new LoadingBar();
    private final FailureNote failure;

    public PlanView(Studio studio) {
        this.studio = studio;
        Surroundings around = studio.around();
        getStyleClass().add("plan-view");
        getStylesheets().add(Stylesheets.of(PlanView.class, "plan.css"));
        ActionPane chosen = new ActionPane(around);
        summary = new PlanSummary(around);
        kept = new CheckBox(around.text("plan.show-kept"));
        kept.setId("plan-kept");
        kept.setMinWidth(USE_PREF_SIZE);
        footer = new PlanFooter(studio, kept);
        failure = new FailureNote("plan-failure", again());
        table.setId("plan");
        table.setAccessibleText(around.text("plan.table"));
        table.getColumns().setAll(new PlanColumns(around).all());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(
                new EmptyState(around.text("plan.nothing"), around.text("plan.nothing.how")));
        table.getSelectionModel().selectedItemProperty().subscribe(chosen::show);
        split.getItems().setAll(table, chosen);
        split.setMinHeight(0);
        split.setDividerPositions(0.62);
        kept.selectedProperty().subscribe(shown -> update());
        studio.cluster().planProperty().subscribe(plan -> update());
        studio.cluster().activityProperty().subscribe(activity -> update());
        studio.design().workspaceProperty().subscribe(workspace -> update());
    }

    private void update() {
        ClusterSession cluster = studio.cluster();
        Activity activity = cluster.activityProperty().get();
        loading.loadingProperty().set(activity instanceof Activity.Planning);
        Optional<Plan> plan = cluster.planProperty().get();
        if (plan.isEmpty()) {
            setTop(loading);
            setBottom(null);
            setCenter(empty(activity));
            return;
        }
        show(plan.get());
    }

    private Node empty(Activity activity) {
        Surroundings around = studio.around();
        if (activity instanceof Activity.Failed(Step ignored, String headline, String detail)) {
            return new EmptyState(around.text(headline), detail, compute("plan.retry"));
        }
        if (activity instanceof Activity.Planning) {
            return new EmptyState(around.text("shell.planning"), around.text("plan.none.how"));
        }
        boolean applied =
                studio.cluster().progress().stream()
                        .anyMatch(DeployEvent.PlanCompleted.class::isInstance);
        return applied
                ? new EmptyState(
                        around.text("plan.applied"),
                        around.text("plan.applied.how"),
                        compute("plan.again"))
                : new EmptyState(
                        around.text("plan.none"),
                        around.text("plan.none.how"),
                        compute("plan.compute"));
    }

    private ActionButton compute(String key) {
        ActionButton compute =
                new ActionButton(studio.around().text(key), ActionButton.Weight.OUTLINED);
        compute.setId("compute-plan");
        compute.setDisable(studio.cluster().identityProperty().get().isEmpty());
        compute.setOnAction(event -> studio.cluster().plan());
        return compute;
    }

    private ActionButton again() {
        ActionButton again =
                new ActionButton(studio.around().text("plan.again"), ActionButton.Weight.OUTLINED);
        again.setId("plan-after-failure");
        again.setOnAction(event -> studio.cluster().plan());
        return again;
    }

    private void show(Plan plan) {
        List<PlannedAction> shown =
                plan.actions().stream()
                        .filter(action ->
                                kept.isSelected() || !(action instanceof PlannedAction.Keep))
                        .toList();
        if (!shown.equals(table.getItems())) {
            @Nullable PlannedAction chosen = table.getSelectionModel().getSelectedItem();
            table.getItems().setAll(shown);
            table.getSelectionModel().select(Math.max(0, shown.indexOf(chosen)));
        }
        summary.show(plan, !kept.isSelected());
        footer.show(plan);
        VBox top = new VBox(loading, summary);
        // Why the last try failed; what it did before stays, and the plan too.
        FailureWords.of(studio)
                .ifPresent(words -> {
                    failure.show(words.happened(), words.holds());
                    top.getChildren().add(failure);
                });
        setTop(top);
        setCenter(split);
        setBottom(footer);
    }
}
