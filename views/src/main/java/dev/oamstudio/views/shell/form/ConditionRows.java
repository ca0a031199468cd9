package dev.oamstudio.views.shell.form;

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
    private final String name;
    private final Surroundings around;
    private final Function<String, List<String>> paths;
    private final List<Supplier<String>> rows = new ArrayList<>();
    private final VBox list = new VBox();

    /// @param paths how a path of what is tested may go on
    ConditionRows(String name, Surroundings around, Function<String, List<String>> paths) {
        this.name = name;
        this.around = around;
        this.paths = paths;
        list.getStyleClass().add("form-conditions");
        LinkButton add = new LinkButton(Feather.PLUS, around.text("form.condition.add"));
        add.setId("form-" + name + "-add");
        add.setOnAction(event -> add());
        getStyleClass().add("form-conditions");
        getChildren().setAll(list, add);
    }

    /// What is in the rows, a line each: see `Answers.conditions`.
    String answer() {
        return rows.stream().map(Supplier::get).collect(Collectors.joining("\n"));
    }

    private void add() {
        PathField path = new PathField(paths);
        path.setPromptText(around.text("form.condition.path"));
        ComboBox<Field.Option> how = how();
        TextField value = new TextField();
        value.promptTextProperty().bind(how.valueProperty().map(this::prompt));
        value.disableProperty().bind(how.valueProperty().map(op -> op.value().equals("notEmpty")));
        Supplier<String> row =
                () ->
                        String.join(
                                Answers.CELL,
                                how.getValue().value(),
                                value.isDisabled() ? "" : value.getText(),
                                path.getText());
        IconButton remove = new IconButton(Feather.X, around.text("form.condition.remove"));
        HBox line = new HBox(path, how, value, remove);
        line.getStyleClass().add("form-condition");
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(path, Priority.ALWAYS);
        HBox.setHgrow(value, Priority.ALWAYS);
        String id = "form-" + name + "-" + rows.size();
        path.setId(id + "-path");
        how.setId(id + "-how");
        value.setId(id + "-value");
        remove.setOnAction(event -> {
            list.getChildren().remove(line);
            rows.remove(row);
        });
        list.getChildren().add(line);
        rows.add(row);
        path.requestFocus();
    }

    private String prompt(Field.Option how) {
        return switch (how.value()) {
            case "notEmpty" -> "";
            case "eqField", "notEqField" -> around.text("form.condition.field");
            default -> around.text("form.condition.value");
        };
    }

    private ComboBox<Field.Option> how() {
        ComboBox<Field.Option> how = new ComboBox<>();
        how.getItems()
                .setAll(
                        Stream.of("notEmpty", "eq", "notEq", "eqField", "notEqField")
                                .map(op -> new Field.Option(op, around.text("form.op." + op)))
                                .toList());
        how.setConverter(new OptionTitle());
        how.setValue(how.getItems().getFirst());
        how.setMinWidth(USE_PREF_SIZE);
        return how;
    }
}
