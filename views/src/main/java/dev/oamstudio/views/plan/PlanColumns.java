package dev.oamstudio.views.plan;

import dev.oamstudio.model.deploy.PlannedAction;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.views.session.Surroundings;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// The columns of the plan: action, object, because, effect.
final class PlanColumns {
    private final Surroundings around;

    PlanColumns(Surroundings around) {
        this.around = around;
    }

    List<TableColumn<PlannedAction, PlannedAction>> all() {
        return List.of(
                column(
                        "plan.column.action",
                        110,
                        action -> around.text("plan.action." + word(action))),
                column("plan.column.object", 300, action -> name(action.key())),
                column("plan.column.because", 360, action -> around.text(action.because())),
                column("plan.column.effect", 240, this::effect));
    }

    /// The word for an action, which is its style class too.
    static String word(PlannedAction action) {
        return switch (action) {
            case PlannedAction.Create ignored -> "create";
            case PlannedAction.Change ignored -> "change";
            case PlannedAction.Keep ignored -> "keep";
            case PlannedAction.Delete ignored -> "delete";
            case PlannedAction.Refuse ignored -> "refuse";
        };
    }

    private static String name(ObjectKey key) {
        return key.type().kind() + "  " + key.name();
    }

    private String effect(PlannedAction action) {
        return action instanceof PlannedAction.Change change ? around.text(change.effect()) : "";
    }

    private TableColumn<PlannedAction, PlannedAction> column(
            String key, double width, Function<PlannedAction, String> words) {
        TableColumn<PlannedAction, PlannedAction> column = new TableColumn<>(around.text(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        boolean isAction = key.endsWith("action");
        column.setCellFactory(ignored -> new ActionCell(words, isAction));
        return column;
    }

    /// Words about an action, whole in the tooltip; the action itself in its colour.
    private static final class ActionCell extends TableCell<PlannedAction, PlannedAction> {
        private final Function<PlannedAction, String> words;
        private final boolean coloured;

        ActionCell(Function<PlannedAction, String> words, boolean coloured) {
            this.words = words;
            this.coloured = coloured;
        }

        @Override
        protected void updateItem(@Nullable PlannedAction action, boolean empty) {
            super.updateItem(action, empty);
            getStyleClass().removeAll("create", "change", "keep", "delete", "refuse");
            String text = action == null || empty ? null : words.apply(action);
            setText(text);
            setTooltip(text == null || text.isEmpty() ? null : new Tooltip(text));
            if (coloured && action != null && !empty) {
                getStyleClass().add(word(action));
            }
        }
    }
}
