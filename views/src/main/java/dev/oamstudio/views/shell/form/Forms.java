package dev.oamstudio.views.shell.form;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.edit.ParameterDeclaration;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.session.Request;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.shell.form.Field.Choice;
import dev.oamstudio.views.shell.form.Field.Line;
import dev.oamstudio.views.shell.form.Field.Option;
import dev.oamstudio.views.shell.form.Field.Present;
import dev.oamstudio.views.shell.form.Field.Tick;
import java.util.List;
import java.util.Optional;

/// The forms of the window, filled in as far as it is known what they are about.
public final class Forms {
    private final DesignSession design;
    private final Surroundings around;
    private final Elements elements;

    public Forms(DesignSession design, Surroundings around) {
        this.design = design;
        this.around = around;
        this.elements = new Elements(design);
    }

    public Form of(Request.Fill wanted) {
        List<ElementId> about = wanted.about();
        return switch (wanted.form()) {
            case CONNECT_DATA -> new FlowForm(design).of(about);
            case RENAME -> rename(about);
            case COPY_TRAIT -> copyTrait(about);
            case SET_FIELD -> new FieldPathForm(elements).of(about);
            case DECLARE_PARAMETER -> declareParameter(about);
            case SET_PARAMETER -> setParameter(about);
            case REMOVE_PARAMETER -> removeParameter(about);
            case CREATE_DEFINITION -> new DefinitionForm(design, around).of(about);
        };
    }

    private Form rename(List<ElementId> about) {
        String component = component(about);
        String name =
                elements.components().stream()
                        .filter(option -> option.value().equals(component))
                        .map(Option::title)
                        .findFirst()
                        .orElse("");
        return new Form(
                "form.rename",
                List.of(
                        new Choice("component", elements.components(), component),
                        new Line("name", "", name)),
                given ->
                        new Edit.RenameComponent(given.element("component"), given.answer("name")));
    }

    private Form copyTrait(List<ElementId> about) {
        return new Form(
                "form.copy-trait",
                List.of(
                        new Choice("trait", elements.traits(), at(about, 0)),
                        new Choice("to", elements.components(), "")),
                given -> new Edit.CopyTrait(given.element("trait"), given.element("to")));
    }

    private Form declareParameter(List<ElementId> about) {
        return new Form(
                "form.declare-parameter",
                List.of(
                        new Choice("component", elements.components(), component(about)),
                        new Line("name", "image", ""),
                        new Line("paths", "spec.template.spec.containers[0].image", ""),
                        new Tick("required", false),
                        new Line("description", "", "")),
                given ->
                        new Edit.DeclareParameter(
                                given.element("component"),
                                new ParameterDeclaration(
                                        given.answer("name"),
                                        given.list("paths"),
                                        given.ticked("required"),
                                        given.answer("description"))));
    }

    private Form setParameter(List<ElementId> about) {
        return new Form(
                "form.set-parameter",
                List.of(
                        parameter(about),
                        new Present(
                                "value",
                                "parameter",
                                "nginx:1.29",
                                chosen -> elements.value(chosen).map(Value::display).orElse(""))),
                given -> {
                    String[] chosen = given.answer("parameter").split(Elements.SEPARATOR, 2);
                    ElementId instance = new ElementId(chosen[0]);
                    String name = chosen[chosen.length - 1];
                    Optional<Value> present = elements.value(given.answer("parameter"));
                    String written = given.answer("value");
                    return written.isEmpty()
                            ? new Edit.ClearParameterValue(instance, name)
                            : new Edit.SetParameterValue(instance, name, value(written, present));
                });
    }

    private Form removeParameter(List<ElementId> about) {
        return new Form(
                "form.remove-parameter",
                List.of(parameter(about)),
                given -> {
                    String[] chosen = given.answer("parameter").split(Elements.SEPARATOR, 2);
                    return new Edit.RemoveParameter(
                            new ElementId(chosen[0]), chosen[chosen.length - 1]);
                });
    }

    private Choice parameter(List<ElementId> about) {
        Optional<ElementId> instance =
                about.stream().findFirst().flatMap(elements::componentOf).map(found -> found.id());
        return new Choice("parameter", elements.parameters(), elements.parameterOf(instance));
    }

    /// Parameters take texts and whole numbers. What was a text stays one, and so does what would read otherwise than it is
    /// written, as `0755` or `yes`.
    private static Value value(String written, Optional<Value> present) {
        if (present.filter(value -> value.display().equals(written)).isPresent()) {
            return present.get();
        }
        Value read = YamlFile.parse("value", written).documents().getFirst().value();
        boolean isNumber = read instanceof Value.Whole && read.display().equals(written);
        return isNumber && !(present.orElse(read) instanceof Value.Text)
                ? read
                : Value.text(written);
    }

    private String component(List<ElementId> about) {
        return about.stream()
                .findFirst()
                .flatMap(elements::componentOf)
                .map(found -> found.id().value())
                .orElse("");
    }

    private static String at(List<ElementId> about, int index) {
        return index < about.size() ? about.get(index).value() : "";
    }
}
