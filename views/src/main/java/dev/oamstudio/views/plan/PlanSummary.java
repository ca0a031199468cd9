package dev.oamstudio.views.plan;

import dev.oamstudio.model.deploy.Plan;
import dev.oamstudio.model.deploy.PlannedAction;
import dev.oamstudio.views.session.Surroundings;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// How many objects a plan creates, changes, deletes and keeps; what it does none of is not said.
final class PlanSummary extends HBox {
    private final Surroundings around;

    PlanSummary(Surroundings around) {
        this.around = around;
        setId("plan-summary");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("plan-summary");
    }

    void show(Plan plan, boolean keptAreHidden) {
        Label title = new Label(around.text("plan.title", plan.rendering().application().name()));
        title.getStyleClass().add("plan-title");
        title.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(title);
        for (String word : List.of("create", "change", "delete", "refuse", "keep")) {
            List<PlannedAction> actions =
                    plan.actions().stream()
                            .filter(action -> ActionLook.of(action).word().equals(word))
                            .toList();
            if (!actions.isEmpty()) {
                getChildren().add(count(actions, word.equals("keep") && keptAreHidden));
            }
        }
        plan.missingNamespaces().forEach(this::addMissing);
        int unrendered = plan.rendering().diagnostics().size();
        if (unrendered > 0) {
            Label note = new Label(around.text("plan.unrendered", unrendered));
            note.getStyleClass().add("unrendered");
            getChildren().add(note);
        }
    }

    private void addMissing(String namespace) {
        Label label = new Label(around.text("plan.no-namespace", namespace));
        label.getStyleClass().add("missing-namespace");
        getChildren().add(label);
    }

    private Label count(List<PlannedAction> actions, boolean hidden) {
        ActionLook look = ActionLook.of(actions.getFirst());
        String key = "plan.count." + look.word() + (hidden ? ".hidden" : "");
        Label label = new Label(around.text(key, actions.size()), new FontIcon(look.sign()));
        label.getStyleClass().addAll("plan-count", look.word());
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
