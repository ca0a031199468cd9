package dev.oamstudio.views.shell.form;

import dev.oamstudio.model.edit.FlowCondition;
import dev.oamstudio.views.control.IconButton;
import dev.oamstudio.views.control.LinkButton;
import dev.oamstudio.views.session.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Conditions, one a row: the field that is tested, how, and with what it is compared.
final class ConditionRows extends VBox {
    private static final FlowCondition NEW = new FlowCondition("notEmpty", "", "", "");
    private static final List<String> HOW =
            List.of("notEmpty", "eq", "notEq", "eqField", "notEqField");

    private final String name;
    private final Surroundings around;
    private final Function<String, List<String>> paths;
    private final List<Supplier<String>> rows = new ArrayList<>();
    private final VBox list = new VBox();

    /// @param paths how a path of what is tested may go on
    ConditionRows(
            Field.Conditions conditions,
            Surroundings around,
            Function<String, List<String>> paths) {
        this.name = conditions.name();
        this.around = around;
        this.paths = paths;
        list.getStyleClass().add("form-conditions");
        LinkButton add = new LinkButton(Feather.PLUS, around.text("form.condition.add"));
        add.setId("form-" + name + "-add");
        add.setOnAction(event -> add(NEW).requestFocus());
        getStyleClass().add("form-conditions");
        getChildren().setAll(list, add);
        conditions.start().forEach(this::add);
    }

    /// What is in the rows, a line each: see `Answers.conditions`.
    String answer() {
        return rows.stream().map(Supplier::get).collect(Collectors.joining("\n"));
    }

    /// A row for a condition; its first field.
    private PathField add(FlowCondition start) {
        String id = "form-" + name + "-" + rows.size();
        PathField path = new PathField(paths);
        path.setText(start.fieldPath());
        path.setPromptText(around.text("form.condition.path"));
        path.setId(id + "-path");
        ComboBox<Field.Option> how = how(start);
        how.setId(id + "-how");
        TextField value = value(start, how);
        value.setId(id + "-value");
        IconButton remove = new IconButton(Feather.X, around.text("form.condition.remove"));
        HBox line = new HBox(path, how, value, remove);
        line.getStyleClass().add("form-condition");
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(path, Priority.ALWAYS);
        HBox.setHgrow(value, Priority.ALWAYS);
        Supplier<String> row =
                () ->
                        String.join(
                                Answers.CELL,
                                how.getValue().value(),
                                value.isDisabled() ? "" : value.getText(),
                                path.getText());
        remove.setOnAction(event -> {
            list.getChildren().remove(line);
            rows.remove(row);
        });
        list.getChildren().add(line);
        rows.add(row);
        return path;
    }

    private TextField value(FlowCondition start, ComboBox<Field.Option> how) {
        TextField value =
                new TextField(
                        start.valueFromPath().isEmpty() ? start.value() : start.valueFromPath());
        value.promptTextProperty().bind(how.valueProperty().map(this::prompt));
        value.disableProperty().bind(how.valueProperty().map(op -> op.value().equals("notEmpty")));
        return value;
    }

    private String prompt(Field.Option how) {
        return switch (how.value()) {
            case "notEmpty" -> "";
            case "eqField", "notEqField" -> around.text("form.condition.field");
            default -> around.text("form.condition.value");
        };
    }

    /// An operator that nobody knows stays as it is written, to be chosen anew or not.
    private ComboBox<Field.Option> how(FlowCondition start) {
        String chosen = start.op() + (start.valueFromPath().isEmpty() ? "" : Answers.FIELD);
        ComboBox<Field.Option> how = new ComboBox<>();
        how.getItems()
                .setAll(
                        Stream.concat(HOW.stream(), Stream.of(chosen))
                                .distinct()
                                .map(this::option)
                                .toList());
        how.setConverter(new OptionTitle());
        how.setValue(
                how.getItems().stream()
                        .filter(option -> option.value().equals(chosen))
                        .findFirst()
                        .orElseThrow());
        how.setMinWidth(USE_PREF_SIZE);
        return how;
    }

    private Field.Option option(String how) {
        return new Field.Option(how, HOW.contains(how) ? around.text("form.op." + how) : how);
    }
}
