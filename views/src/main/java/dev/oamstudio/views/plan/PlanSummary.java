package dev.oamstudio.views.plan;

import dev.oamstudio.model.deploy.Plan;
import dev.oamstudio.model.deploy.PlannedAction;
import dev.oamstudio.views.session.Surroundings;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// How many objects a plan creates, changes, deletes and keeps.
final class PlanSummary extends HBox {
    private final Surroundings around;

    PlanSummary(Surroundings around) {
        this.around = around;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("plan-summary");
    }

    void show(Plan plan) {
        Label title = new Label(around.text("plan.title", plan.rendering().application().name()));
        title.getStyleClass().add("plan-title");
        getChildren()
                .setAll(
                        title,
                        count("create", plan, PlannedAction.Create.class::isInstance),
                        count("change", plan, PlannedAction.Change.class::isInstance),
                        count("delete", plan, PlannedAction.Delete.class::isInstance),
                        count("keep", plan, PlannedAction.Keep.class::isInstance));
        plan.missingNamespaces().forEach(name -> getChildren().add(missing(name)));
        if (!plan.refusals().isEmpty()) {
            getChildren().add(count("refuse", plan, PlannedAction.Refuse.class::isInstance));
        }
    }

    private Label missing(String namespace) {
        Label label = new Label(around.text("plan.no-namespace", namespace));
        label.getStyleClass().addAll("plan-count", "refuse");
        return label;
    }

    private Label count(String action, Plan plan, Predicate<PlannedAction> which) {
        long count = plan.actions().stream().filter(which).count();
        Label label = new Label(around.text("plan.count." + action, count));
        label.getStyleClass().addAll("plan-count", action);
        return label;
    }
}
