package dev.oamstudio.views.shell.form;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.schema.Schema;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.views.shell.form.Field.Choice;
import dev.oamstudio.views.shell.form.Field.Line;
import dev.oamstudio.views.shell.form.Field.Paths;
import java.util.List;
import java.util.Optional;

/// The form that sets any field of a workload or a trait, however deep, whether or not it is there yet.
final class FieldPathForm {
    private final Elements elements;

    FieldPathForm(Elements elements) {
        this.elements = elements;
    }

    Form of(List<ElementId> about) {
        String element = about.isEmpty() ? "" : about.getFirst().value();
        return new Form(
                "form.set-field",
                List.of(
                        new Choice("element", elements.all(), element),
                        new Paths(
                                "field-path",
                                "element",
                                "spec.template.spec.containers[0].image",
                                ""),
                        new Line("value", "nginx:1.29", "")),
                this::edit);
    }

    private Edit edit(Answers given) throws FieldPathException {
        ElementId element = given.element("element");
        FieldPath path = FieldPath.parse(given.answer("field-path"));
        if (path.steps().isEmpty()) {
            throw new FieldPathException("\"\"");
        }
        String written = given.answer("value");
        return written.isEmpty()
                ? new Edit.UnsetField(element, path)
                : new Edit.SetField(element, path, value(written, element, path));
    }

    /// YAML, but for texts: an image tag `1.10` is no number.
    private Value value(String written, ElementId element, FieldPath path) {
        Optional<String> type =
                elements.schema(element).flatMap(schema -> schema.at(path)).flatMap(Schema::type);
        YamlDocument read = YamlFile.parse("value", written).documents().getFirst();
        boolean isText = type.filter("string"::equals).isPresent() || read.isBroken();
        return isText ? Value.text(written) : read.value();
    }
}
