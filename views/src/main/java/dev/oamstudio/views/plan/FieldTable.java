package dev.oamstudio.views.plan;

import dev.oamstudio.model.deploy.FieldChange;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.views.session.Surroundings;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// The fields that a change sets: in the cluster and in the plan.
final class FieldTable extends TableView<FieldChange> {
    private final Surroundings around;

    FieldTable(Surroundings around) {
        this.around = around;
        setId("plan-fields");
        setAccessibleText(around.text("plan.fields"));
        getColumns()
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
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    }

    private String text(Optional<Value> value) {
        return value.map(Value::display).orElse(around.text("plan.absent"));
    }

    private TableColumn<FieldChange, String> column(
            String key, Function<FieldChange, String> words, String styleClass) {
        TableColumn<FieldChange, String> column = new TableColumn<>(around.text(key));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellFactory(ignored -> new WholeCell(styleClass));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(words.apply(row.getValue())));
        return column;
    }

    /// A text, cut at its start where it is too long, whole in the tooltip.
    private static final class WholeCell extends TableCell<FieldChange, String> {
        WholeCell(String styleClass) {
            getStyleClass().add(styleClass);
            setTextOverrun(
                    styleClass.equals("field-path")
                            ? OverrunStyle.LEADING_ELLIPSIS
                            : OverrunStyle.ELLIPSIS);
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            setTooltip(empty || text == null ? null : new Tooltip(text));
        }
    }
}
