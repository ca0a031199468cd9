package dev.oamstudio.views.inspector;

import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.views.control.LinkButton;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.session.Studio;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A field of the form: its label above, the number of its YAML line at the right. A change is one edit, made with Enter or when
/// the field is left.
final class FieldRow extends VBox {
    private final Studio studio;
    private final Subject subject;
    private final Field field;

    FieldRow(Studio studio, Subject subject, Field field) {
        this.studio = studio;
        this.subject = subject;
        this.field = field;
        getStyleClass().add("field-row");
        Label label = new Label(field.label());
        label.getStyleClass().add("field-label");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setTooltip(new Tooltip(field.path().toString()));
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox head = new HBox(label);
        line().ifPresent(there -> head.getChildren().add(lineLink(there)));
        getChildren().setAll(head, control());
    }

    private Node control() {
        if (field.value() instanceof Value.Bool(boolean truth)) {
            CheckBox box = new CheckBox(Boolean.toString(truth));
            box.setSelected(truth);
            box.setOnAction(event -> change(Value.bool(box.isSelected())));
            return box;
        }
        TextField text =
                new TextField(field.value() instanceof Value.Null ? "" : field.value().display());
        text.getStyleClass().add("mono-field");
        text.setId("field-" + field.path());
        text.setAccessibleText(field.path().toString());
        text.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        commit(text);
                    }
                });
        text.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                commit(text);
            } else if (event.getCode() == KeyCode.ESCAPE) {
                text.setText(field.value().display());
            }
        });
        return text;
    }

    private void commit(TextField text) {
        boolean same =
                text.getText()
                        .equals(field.value() instanceof Value.Null ? "" : field.value().display());
        if (!same) {
            change(field.typed(text.getText()));
        }
    }

    private void change(Value value) {
        studio.design().perform(new Edit.SetField(subject.element(), field.path(), value));
    }

    private Optional<TextRange> line() {
        FieldPath path = subject.root().plus(field.path());
        return document().flatMap(document -> document.keyRange(path));
    }

    private Optional<YamlDocument> document() {
        DesignSession design = studio.design();
        return design.workspace()
                .file(subject.place().file())
                .map(YamlFile::documents)
                .filter(documents -> subject.place().document() < documents.size())
                .map(documents -> documents.get(subject.place().document()));
    }

    private LinkButton lineLink(TextRange range) {
        String number =
                studio.design()
                        .workspace()
                        .file(subject.place().file())
                        .map(file -> Integer.toString(file.position(range.start()).line()))
                        .orElse("");
        LinkButton link = new LinkButton(number);
        link.getStyleClass().add("line-link");
        link.setAccessibleText(studio.around().text("inspector.line", number));
        link.setOnAction(event ->
                studio.design()
                        .reveal(subject.place().under(subject.root().plus(field.path()), range)));
        return link;
    }
}
