package dev.oamstudio.views.plan;

import dev.oamstudio.model.deploy.Plan;
import dev.oamstudio.model.deploy.PlannedAction;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.views.session.Surroundings;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// How many objects a plan creates, changes, deletes and keeps; what it does none of is not said. Below: what is in the way, and what
/// only a simulated cluster takes in.
final class PlanSummary extends VBox {
    private final Surroundings around;
    private final HBox counts = new HBox();

    PlanSummary(Surroundings around) {
        this.around = around;
        setId("plan-summary");
        counts.setAlignment(Pos.CENTER_LEFT);
        counts.getStyleClass().add("plan-summary");
    }

    void show(Plan plan, boolean keptAreHidden) {
        Label title = new Label(around.text("plan.title", plan.rendering().application().name()));
        title.getStyleClass().add("plan-title");
        title.setMinWidth(USE_PREF_SIZE);
        counts.getChildren().setAll(title);
        for (String word : List.of("create", "change", "delete", "refuse", "keep")) {
            List<PlannedAction> actions =
                    plan.actions().stream()
                            .filter(action -> ActionLook.of(action).word().equals(word))
                            .toList();
            if (!actions.isEmpty()) {
                counts.getChildren().add(count(actions, word.equals("keep") && keptAreHidden));
            }
        }
        int unrendered = plan.rendering().diagnostics().size();
        if (unrendered > 0) {
            Label note = new Label(around.text("plan.unrendered", unrendered));
            note.getStyleClass().add("unrendered");
            counts.getChildren().add(note);
        }
        getChildren().setAll(counts);
        note("plan.kind-unserved", "hindrance", names(plan.gaps().unserved()));
        note("plan.no-namespace", "hindrance", plan.missingNamespaces());
        note("plan.kind-simulated", "simulation", names(plan.gaps().simulated()));
    }

    private void note(String key, String style, List<String> names) {
        if (!names.isEmpty()) {
            Label label = new Label(around.text(key, String.join(", ", names)));
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            label.getStyleClass().addAll("plan-note", style);
            getChildren().add(label);
        }
    }

    private static List<String> names(List<GroupVersionKind> types) {
        return types.stream().map(GroupVersionKind::toString).toList();
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
