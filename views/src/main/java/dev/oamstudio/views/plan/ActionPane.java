package dev.oamstudio.views.plan;

import dev.oamstudio.model.deploy.PlannedAction;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.views.control.EmptyState;
import dev.oamstudio.views.session.Surroundings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the chosen action does in detail: the fields of a change, a sentence for the others.
final class ActionPane extends BorderPane {
    private static final double TILE = 32;

    private final Surroundings around;
    private final FieldTable fields;

    ActionPane(Surroundings around) {
        this.around = around;
        this.fields = new FieldTable(around);
        setId("planned");
        setMinSize(200, 0);
        show(null);
    }

    void show(@Nullable PlannedAction action) {
        setTop(action == null ? null : head(action));
        setCenter(
                action == null
                        ? new EmptyState(
                                around.text("plan.no-fields"), around.text("plan.no-fields.how"))
                        : content(action));
    }

    private HBox head(PlannedAction action) {
        GroupVersionKind type = action.key().type();
        Label title = new Label(type.kind() + " " + action.key().name());
        title.getStyleClass().add("object-title");
        Label detail = new Label(type.apiVersion() + " · " + count(action));
        detail.getStyleClass().add("object-detail");
        HBox head = new HBox(PlanColumns.tile(type, TILE), new VBox(title, detail));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("object-head");
        return head;
    }

    private String count(PlannedAction action) {
        return action instanceof PlannedAction.Change change
                ? around.text("plan.fields.count", change.fields().size())
                : around.text("plan.action." + ActionLook.of(action).word());
    }

    private Node content(PlannedAction action) {
        String word = ActionLook.of(action).word();
        return switch (action) {
            case PlannedAction.Change change -> changed(change);
            case PlannedAction.Create ignored -> sentence(word, action);
            case PlannedAction.Keep ignored -> sentence(word, action);
            case PlannedAction.Delete ignored -> sentence(word, action);
            case PlannedAction.Refuse ignored -> sentence(word, action);
        };
    }

    private Node changed(PlannedAction.Change change) {
        fields.getItems().setAll(change.fields());
        BorderPane pane = new BorderPane(fields);
        if (PlanColumns.touches(change)) {
            Label effect = new Label(around.text(change.effect()));
            effect.setWrapText(true);
            effect.getStyleClass().add("effect-note");
            pane.setBottom(effect);
        }
        return pane;
    }

    private VBox sentence(String word, PlannedAction action) {
        Label whole = new Label(around.text("plan.whole." + word, action.key().name()));
        whole.setWrapText(true);
        Label because = new Label(around.text("plan.because", around.text(action.because())));
        because.setWrapText(true);
        because.getStyleClass().add("action-because");
        VBox sentence = new VBox(whole, because);
        sentence.getStyleClass().add("action-sentence");
        sentence.setMinHeight(0);
        return sentence;
    }
}
