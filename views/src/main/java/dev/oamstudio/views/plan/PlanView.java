package dev.oamstudio.views.plan;

import dev.oamstudio.model.deploy.Adoption;
import dev.oamstudio.model.deploy.Plan;
import dev.oamstudio.model.deploy.PlannedAction;
import dev.oamstudio.views.control.ActionButton;
import dev.oamstudio.views.control.EmptyState;
import dev.oamstudio.views.session.ClusterSession.Activity;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.theme.Stylesheets;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// What an apply would do: an action a row with its reason and effect, the fields of the chosen one, and the one button that
/// does exactly this.
public final class PlanView extends BorderPane {
    private final Studio studio;
    private final TableView<PlannedAction> table = new TableView<>();
    private final FieldTable fields;
    private final PlanSummary summary;
    private final CheckBox kept;
    private final CheckBox adopt;
    private final Label target = new Label();
    private final ActionButton apply;
    private final SplitPane split = new SplitPane();
    private final HBox footer;

    public PlanView(Studio studio) {
        this.studio = studio;
        Surroundings around = studio.around();
        getStyleClass().add("plan-view");
        getStylesheets().add(Stylesheets.of(PlanView.class, "plan.css"));
        fields = new FieldTable(around);
        summary = new PlanSummary(around);
        kept = new CheckBox(around.text("plan.show-kept"));
        kept.selectedProperty().subscribe(shown -> update());
        adopt = new CheckBox(around.text("plan.adopt"));
        adopt.setId("adopt");
        adopt.setTooltip(new Tooltip(around.text("plan.adopt.how")));
        adopt.managedProperty().bind(adopt.visibleProperty());
        adopt.setOnAction(event -> adopt());
        apply = new ActionButton(Feather.PLAY, "", ActionButton.Weight.FILLED);
        apply.setId("apply-plan");
        apply.setOnAction(event -> studio.cluster().apply());
        table.setId("plan");
        table.getColumns().setAll(new PlanColumns(around).all());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().selectedItemProperty().subscribe(fields::show);
        split.getItems().setAll(table, fields);
        split.setDividerPositions(0.62);
        footer = footer();
        studio.cluster().planProperty().subscribe(plan -> update());
        studio.cluster().activityProperty().subscribe(activity -> update());
        studio.design().workspaceProperty().subscribe(workspace -> update());
    }

    private HBox footer() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ActionButton again =
                new ActionButton(
                        Feather.REFRESH_CW,
                        studio.around().text("plan.again"),
                        ActionButton.Weight.OUTLINED);
        again.setOnAction(event -> studio.cluster().plan());
        HBox bar = new HBox(target, space, adopt, kept, again, apply);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("plan-footer");
        return bar;
    }

    private void adopt() {
        Adoption wanted = adopt.isSelected() ? Adoption.WANTED : Adoption.REFUSED;
        studio.cluster().adoptionProperty().set(wanted);
        studio.cluster().plan();
    }

    private void update() {
        Optional<Plan> plan = studio.cluster().planProperty().get();
        if (plan.isEmpty()) {
            setTop(null);
            setBottom(null);
            setCenter(empty());
            return;
        }
        show(plan.get());
    }

    private EmptyState empty() {
        Surroundings around = studio.around();
        if (studio.cluster().activityProperty().get()
                instanceof Activity.Failed(String headline, String detail)) {
            return new EmptyState(around.text(headline), detail, compute());
        }
        return new EmptyState(around.text("plan.none"), around.text("plan.none.how"), compute());
    }

    private ActionButton compute() {
        ActionButton compute =
                new ActionButton(
                        studio.around().text("plan.compute"), ActionButton.Weight.OUTLINED);
        compute.setOnAction(event -> studio.cluster().plan());
        return compute;
    }

    private void show(Plan plan) {
        Surroundings around = studio.around();
        table.getItems()
                .setAll(
                        plan.actions().stream()
                                .filter(action ->
                                        kept.isSelected()
                                                || !(action instanceof PlannedAction.Keep))
                                .toList());
        summary.show(plan);
        target.setText(
                around.text(
                        "plan.target",
                        plan.cluster().context(),
                        plan.rendering().application().name()));
        boolean old = plan.revision() != studio.design().workspace().revision();
        boolean busy = studio.cluster().activityProperty().get() instanceof Activity.Applying;
        apply.setText(around.text(old ? "plan.apply-new" : "plan.apply", plan.changes()));
        boolean wanted = studio.cluster().adoptionProperty().get() == Adoption.WANTED;
        adopt.setSelected(wanted);
        adopt.setVisible(
                wanted || plan.refusals().stream().anyMatch(PlannedAction.Refuse::adoptable));
        apply.setDisable(busy || (!old && (!plan.isFeasible() || plan.changes() == 0)));
        setTop(summary);
        setCenter(split);
        setBottom(footer);
    }
}
