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
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A field of the form: its label above, a dot where it differs from what is usual, the number of its YAML line at the right. A
/// change is one edit, made with Enter or when the field is left.
final class FieldRow extends VBox {
    private final Studio studio;
    private final Fact fact;
    private final Region dot = new Region();
    private final HBox head = new HBox();
    private final FieldControl control;
    private Subject subject;
    private Field field;

    FieldRow(Studio studio, Subject subject, Field field, Fact fact) {
        this.studio = studio;
        this.subject = subject;
        this.field = field;
        this.fact = fact;
        getStyleClass().add("field-row");
        dot.getStyleClass().add("differs");
        dot.setAccessibleText(studio.around().text("inspector.differs"));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("field-head");
        control = FieldControl.of(studio.around(), field, fact, this::change);
        control.node().setId("field-" + field.path());
        control.node().setAccessibleText(field.path().toString());
        control.node().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().setAll(head, control.node());
        show(subject, field);
    }

    FieldPath path() {
        return field.path();
    }

    /// Shows the same field of a later workspace.
    void show(Subject now, Field value) {
        subject = now;
        field = value;
        control.show(value);
        boolean differs = fact.differs(value.value());
        dot.setVisible(differs);
        dot.setManaged(differs);
        head.getChildren().setAll(dot, label());
        if (fact.required()) {
            head.getChildren().add(required());
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head.getChildren().add(space);
        line().ifPresent(there -> head.getChildren().add(lineLink(there)));
    }

    private Label label() {
        Label label = new Label(field.label());
        label.getStyleClass().add("field-label");
        label.setMinWidth(0);
        String description = fact.description().isEmpty() ? "" : "\n" + fact.description();
        String usual =
                fact.usual()
                        .filter(value -> fact.differs(field.value()))
                        .map(value ->
                                "\n" + studio.around().text("inspector.usual", value.display()))
                        .orElse("");
        label.setTooltip(new Tooltip(field.path() + description + usual));
        MenuItem remove = new MenuItem(studio.around().text("inspector.remove-field"));
        remove.setOnAction(event ->
                studio.design().perform(new Edit.UnsetField(subject.element(), field.path())));
        label.setContextMenu(new ContextMenu(remove));
        return label;
    }

    private Label required() {
        Label required = new Label(studio.around().text("inspector.required"));
        required.getStyleClass().add("field-required");
        return required;
    }

    /// Undo is that of the window, for what a field holds is in the file; a command sees what was typed before it.
    private void key(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case Z, Y -> {
                event.consume();
                undo(event.getCode() == KeyCode.Y || event.isShiftDown());
            }
            case S, ENTER, P, L, F, O, N, R, W, Q -> control.commit();
            default -> {}
        }
    }

    private void undo(boolean again) {
        boolean reverted = control.revert();
        if (again) {
            studio.design().redo();
        } else if (!reverted) {
            studio.design().undo();
        }
    }

    /// Keeps what is selected: whoever leaves a field may have chosen something else by that.
    private void change(Value value) {
        if (!value.equals(field.value())) {
            studio.design()
                    .performKeeping(new Edit.SetField(subject.element(), field.path(), value));
        }
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

    private Node lineLink(TextRange range) {
        String number =
                studio.design()
                        .workspace()
                        .file(subject.place().file())
                        .map(file -> Integer.toString(file.position(range.start()).line()))
                        .orElse("");
        LinkButton link = new LinkButton(number);
        link.getStyleClass().add("line-link");
        link.setFocusTraversable(false);
        link.setMinWidth(USE_PREF_SIZE);
        link.setAccessibleText(studio.around().text("inspector.line", number));
        link.setTooltip(new Tooltip(studio.around().text("inspector.line", number)));
        link.setOnAction(event ->
                studio.design()
                        .reveal(subject.place().under(subject.root().plus(field.path()), range)));
        return link;
    }
}
