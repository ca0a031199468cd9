package dev.oamstudio.views.shell.form;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.edit.EditOutcome;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.views.control.ActionButton;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.Surroundings;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A form over the window. What the edit is refused for is said in it, and it stays open; else it is done and the form closes.
public final class FormSheet extends VBox {
    private static final double WIDTH = 520;

    private final Studio studio;
    private final Form form;
    private final Runnable close;
    private final Label refusal = new Label();
    private final Map<String, Supplier<String>> answers = new LinkedHashMap<>();
    private final Map<String, ComboBox<Field.Option>> boxes = new HashMap<>();

    public FormSheet(Studio studio, Form form, Runnable close) {
        this.studio = studio;
        this.form = form;
        this.close = close;
        getStyleClass().addAll("question", "form-sheet");
        setPrefWidth(WIDTH);
        Label title = new Label(around().text(form.title()));
        title.getStyleClass().add("panel-title");
        title.setWrapText(true);
        getChildren().add(title);
        form.fields().forEach(field -> getChildren().add(row(field)));
        refusal.setId("form-refusal");
        refusal.setWrapText(true);
        refusal.setMinHeight(Region.USE_PREF_SIZE);
        refusal.getStyleClass().add("form-refusal");
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        getChildren().addAll(refusal, buttons());
    }

    private VBox row(Field field) {
        Region control =
                switch (field) {
                    case Field.Line text -> line(text);
                    case Field.Present present -> present(present);
                    case Field.Paths paths -> paths(paths);
                    case Field.Conditions conditions -> conditions(conditions);
                    case Field.Choice choice -> choice(choice);
                    case Field.Tick tick -> tick(tick);
                };
        control.setId("form-" + field.name());
        VBox row = new VBox();
        row.getStyleClass().add("setting");
        if (!(field instanceof Field.Tick)) {
            Label label = new Label(around().text("form." + field.name()));
            label.setLabelFor(control);
            label.getStyleClass().addAll("muted", "small");
            row.getChildren().add(label);
        }
        row.getChildren().add(control);
        return row;
    }

    private Control line(Field.Line text) {
        TextField field = new TextField(text.start());
        field.setPromptText(text.prompt());
        field.setOnAction(event -> accept());
        answers.put(text.name(), field::getText);
        return field;
    }

    private Control present(Field.Present present) {
        TextField field = new TextField();
        field.setPromptText(present.prompt());
        field.setOnAction(event -> accept());
        answers.put(present.name(), field::getText);
        ComboBox<Field.Option> box = boxes.get(present.of());
        if (box != null) {
            box.valueProperty()
                    .subscribe(chosen -> field.setText(present.present().apply(chosen.value())));
        }
        return field;
    }

    private Control paths(Field.Paths paths) {
        PathField field = new PathField(written -> proposals(paths.of(), written));
        field.setText(paths.start());
        field.setPromptText(paths.prompt());
        field.setOnAction(event -> accept());
        answers.put(paths.name(), field::getText);
        return field;
    }

    private Region conditions(Field.Conditions conditions) {
        ConditionRows rows =
                new ConditionRows(
                        conditions, around(), written -> proposals(conditions.of(), written));
        answers.put(conditions.name(), rows::answer);
        return rows;
    }

    /// How a path into the element of a choice may go on.
    private List<String> proposals(String choice, String written) {
        Supplier<String> chosen = answers.getOrDefault(choice, () -> "");
        return new Elements(studio.design()).paths(new ElementId(chosen.get()), written);
    }

    private Control choice(Field.Choice choice) {
        ComboBox<Field.Option> box = new ComboBox<>();
        box.getItems().setAll(choice.options());
        box.setConverter(new OptionTitle());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setValue(
                choice.options().stream()
                        .filter(option -> option.value().equals(choice.start()))
                        .findFirst()
                        .orElse(choice.options().getFirst()));
        answers.put(choice.name(), () -> box.getValue().value());
        boxes.put(choice.name(), box);
        return box;
    }

    private Control tick(Field.Tick tick) {
        CheckBox box = new CheckBox(around().text("form." + tick.name()));
        box.setMnemonicParsing(false);
        box.setSelected(tick.start());
        answers.put(tick.name(), () -> Boolean.toString(box.isSelected()));
        return box;
    }

    private HBox buttons() {
        ActionButton cancel =
                new ActionButton(
                        around().text("shell.proposal.cancel"), ActionButton.Weight.OUTLINED);
        cancel.setId("form-cancel");
        cancel.setOnAction(event -> close.run());
        ActionButton accept =
                new ActionButton(
                        around().text("shell.proposal.accept"), ActionButton.Weight.FILLED);
        accept.setId("form-accept");
        accept.setOnAction(event -> accept());
        HBox buttons = new HBox(cancel, accept);
        buttons.getStyleClass().add("question-buttons");
        return buttons;
    }

    private void accept() {
        Map<String, String> given = new HashMap<>();
        answers.forEach((name, answer) -> given.put(name, answer.get()));
        try {
            perform(form.edit().of(new Answers(given)));
        } catch (FieldPathException wrong) {
            refusal.setText(around().text("form.no-path", String.valueOf(wrong.getMessage())));
        }
    }

    private void perform(Edit edit) {
        switch (studio.design().perform(edit)) {
            case EditOutcome.Applied ignored -> close.run();
            case EditOutcome.Refused refused -> {
                studio.design().dismissRefusal();
                refusal.setText(
                        refused.reasons().stream()
                                .map(reason -> around().text(reason.message()))
                                .collect(Collectors.joining(" ")));
            }
        }
    }

    private Surroundings around() {
        return studio.around();
    }
}
