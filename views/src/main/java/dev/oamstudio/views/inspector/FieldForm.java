package dev.oamstudio.views.inspector;

import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.schema.Schema;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.views.control.IconButton;
import dev.oamstudio.views.session.Studio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The fields of an object in groups, as they are nested. Rows stay while only values change, so that the focus stays.
final class FieldForm extends VBox {
    private static final Set<String> PAIR = Set.of("name", "value");
    private static final Set<String> SCALARS = Set.of("string", "integer", "number", "boolean");

    private final Studio studio;
    private final Subject subject;
    private final List<FieldRow> rows = new ArrayList<>();

    FieldForm(Studio studio, Subject subject) {
        this.studio = studio;
        this.subject = subject;
        getStyleClass().add("field-form");
        groups(subject).forEach(this::addGroup);
        addable().ifPresent(getChildren()::add);
    }

    private static SequencedMap<FieldPath, List<Field>> groups(Subject subject) {
        return Field.of(subject.object()).stream()
                .collect(
                        Collectors.groupingBy(
                                field -> field.path().parent(),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    /// Shows the object of a later workspace in the same rows.
    ///
    /// @return whether it has the same fields, and so could be shown
    boolean shows(Subject now) {
        List<Field> fields = groups(now).values().stream().flatMap(List::stream).toList();
        boolean same =
                now.element().equals(subject.element())
                        && fields.stream()
                                .map(Field::path)
                                .toList()
                                .equals(rows.stream().map(FieldRow::path).toList());
        if (same) {
            for (int i = 0; i < fields.size(); i++) {
                rows.get(i).show(now, fields.get(i));
            }
        }
        return same;
    }

    private Fact.Source facts() {
        return Fact.Source.of(studio.design().workspace().design(), subject);
    }

    private void addGroup(FieldPath around, List<Field> fields) {
        String title = Field.group(subject.object(), around);
        if (!title.isEmpty()) {
            getChildren().add(groupHead(title, around));
        }
        Fact.Source facts = facts();
        List<FieldRow> made =
                fields.stream()
                        .map(field -> new FieldRow(studio, subject, field, facts.at(field.path())))
                        .toList();
        rows.addAll(made);
        if (isPair(fields)) {
            HBox pair = new HBox();
            pair.getStyleClass().add("field-pair");
            made.forEach(row -> HBox.setHgrow(row, Priority.ALWAYS));
            pair.getChildren().setAll(made);
            getChildren().add(pair);
        } else {
            getChildren().addAll(made);
        }
    }

    private static boolean isPair(List<Field> fields) {
        return fields.size() == 2
                && fields.stream()
                        .allMatch(field ->
                                field.path().steps().getLast()
                                                instanceof FieldPath.Step.Key(String name)
                                        && PAIR.contains(name));
    }

    private Node groupHead(String title, FieldPath around) {
        Label label = new Label(title);
        label.getStyleClass().add("field-group");
        label.setMinWidth(0);
        HBox head = new HBox(label);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("field-group-head");
        if (around.steps().getLast() instanceof FieldPath.Step.Index) {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            head.getChildren().addAll(space, addItem(around), removeItem(title, around));
        }
        return head;
    }

    private IconButton removeItem(String title, FieldPath item) {
        IconButton remove =
                new IconButton(Feather.TRASH_2, studio.around().text("inspector.remove", title));
        remove.getStyleClass().add("small");
        remove.setId("remove-" + item);
        remove.setOnAction(
                event -> studio.design().perform(new Edit.UnsetField(subject.element(), item)));
        return remove;
    }

    private IconButton addItem(FieldPath item) {
        IconButton add = new IconButton(Feather.PLUS, studio.around().text("inspector.add-item"));
        add.getStyleClass().add("small");
        add.setId("add-" + item);
        add.setOnAction(event -> appendLike(item));
        return add;
    }

    /// One more item at the end of the list, like the given one but with empty texts.
    private void appendLike(FieldPath item) {
        Optional<Value> like = item.in(subject.object().content());
        int count =
                item.parent()
                        .in(subject.object().content())
                        .map(list -> list.itemsAt().size())
                        .orElse(0);
        like.ifPresent(value ->
                studio.design()
                        .perform(
                                new Edit.SetField(
                                        subject.element(),
                                        item.parent().index(count),
                                        blank(value))));
    }

    private static Value blank(Value value) {
        return switch (value) {
            case Value.Mapping mapping -> {
                SequencedMap<String, Value> entries = new LinkedHashMap<>();
                for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
                    entries.put(entry.getKey(), blank(entry.getValue()));
                }
                yield new Value.Mapping(entries);
            }
            case Value.Sequence ignored -> Value.Sequence.EMPTY;
            case Value.Text ignored -> Value.text("");
            case Value.Whole whole -> whole;
            case Value.Real real -> real;
            case Value.Bool bool -> bool;
            case Value.Null nothing -> nothing;
        };
    }

    /// A menu of the fields that the schema knows and the object does not have, if there are any.
    private Optional<Node> addable() {
        FieldPath spec = FieldPath.ofKeys("spec");
        Value.Mapping present = subject.object().content().mappingAt("spec");
        List<MenuItem> items = new ArrayList<>();
        facts().schema()
                .property("spec")
                .orElse(Schema.ANYTHING)
                .properties()
                .forEach((name, schema) -> {
                    boolean scalar = schema.type().filter(SCALARS::contains).isPresent();
                    if (scalar && present.get(name).isEmpty()) {
                        items.add(addField(spec.key(name), name, schema));
                    }
                });
        if (items.isEmpty()) {
            return Optional.empty();
        }
        MenuButton menu = new MenuButton(studio.around().text("inspector.add-field"));
        menu.setId("add-field");
        menu.getItems().setAll(items);
        return Optional.of(menu);
    }

    private MenuItem addField(FieldPath path, String name, Schema schema) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        Value start = schema.usual().orElse(zero(schema));
        item.setOnAction(event ->
                studio.design().perform(new Edit.SetField(subject.element(), path, start)));
        return item;
    }

    private static Value zero(Schema schema) {
        Optional<Value> first = schema.allowed().stream().findFirst();
        return first.orElse(
                switch (schema.type().orElse("")) {
                    case "integer", "number" -> Value.whole(0);
                    case "boolean" -> Value.bool(false);
                    default -> Value.text("");
                });
    }
}
