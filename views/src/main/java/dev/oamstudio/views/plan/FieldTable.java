package dev.oamstudio.views.plan;

import dev.oamstudio.model.deploy.FieldChange;
import dev.oamstudio.model.deploy.PlannedAction;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.views.control.EmptyState;
import dev.oamstudio.views.session.Surroundings;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The fields that the chosen change sets: in the cluster and in the plan.
final class FieldTable extends StackPane {
    private final Surroundings around;
    private final TableView<FieldChange> table = new TableView<>();

    FieldTable(Surroundings around) {
        this.around = around;
        getStyleClass().add("field-table");
        table.getColumns()
                .setAll(
                        List.of(
                                column(
                                        "plan.field",
                                        change -> change.path().toString(),
                                        "field-path"),
                                column(
                                        "plan.before",
                                        change -> text(change.before()),
                                        "field-before"),
                                column(
                                        "plan.after",
                                        change -> text(change.after()),
                                        "field-after")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        show(null);
    }

    void show(@Nullable PlannedAction action) {
        if (action instanceof PlannedAction.Change change) {
            table.getItems().setAll(change.fields());
            getChildren().setAll(table);
        } else {
            getChildren()
                    .setAll(
                            new EmptyState(
                                    around.text("plan.no-fields"),
                                    around.text("plan.no-fields.how")));
        }
    }

    private String text(Optional<Value> value) {
        return value.map(Value::display).orElse(around.text("plan.absent"));
    }

    private TableColumn<FieldChange, String> column(
            String key, Function<FieldChange, String> words, String styleClass) {
        TableColumn<FieldChange, String> column = new TableColumn<>(around.text(key));
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add(styleClass);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(words.apply(row.getValue())));
        return column;
    }
}
