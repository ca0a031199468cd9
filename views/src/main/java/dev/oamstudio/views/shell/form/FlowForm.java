package dev.oamstudio.views.shell.form;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.edit.FlowCondition;
import dev.oamstudio.model.edit.FlowSource;
import dev.oamstudio.model.edit.FlowTarget;
import dev.oamstudio.model.edit.WrittenFlow;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.shell.form.Field.Choice;
import dev.oamstudio.views.shell.form.Field.Conditions;
import dev.oamstudio.views.shell.form.Field.Option;
import dev.oamstudio.views.shell.form.Field.Paths;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// The form of a data flow: a new one between elements, or one that is there.
final class FlowForm {
    private final DesignSession design;
    private final Elements elements;

    FlowForm(DesignSession design) {
        this.design = design;
        this.elements = new Elements(design);
    }

    /// @param about a flow, or what a new one starts from and leads to
    Form of(List<ElementId> about) {
        Optional<WrittenFlow> there =
                about.stream()
                        .findFirst()
                        .flatMap(id -> WrittenFlow.find(design.workspace().design().model(), id));
        return there.map(this::change).orElseGet(() -> connect(about));
    }

    private Form change(WrittenFlow flow) {
        return form(
                "form.change-flow",
                flow.from(),
                flow.to(),
                (from, to) -> new Edit.ChangeFlow(flow.id(), from, to));
    }

    private Form connect(List<ElementId> about) {
        String from = about.isEmpty() ? "" : about.getFirst().value();
        String to = about.size() > 1 ? about.get(1).value() : other(from);
        return form(
                "form.connect-data",
                new FlowSource(new ElementId(from), "", List.of()),
                new FlowTarget(new ElementId(to), List.of(), List.of()),
                Edit.ConnectFlow::new);
    }

    private Form form(
            String title,
            FlowSource from,
            FlowTarget to,
            BiFunction<FlowSource, FlowTarget, Edit> edit) {
        List<Option> all = elements.all();
        return new Form(
                title,
                List.of(
                        new Choice("from", all, from.element().value()),
                        new Paths("from-path", "from", "status.readyReplicas", from.fieldPath()),
                        new Conditions("conditions", "from", from.conditions()),
                        new Choice("to", all, to.element().value()),
                        new Paths(
                                "to-paths",
                                "to",
                                "spec.template.spec.containers[0].env[0].value",
                                String.join(", ", to.toFieldPaths())),
                        new Conditions("input-conditions", "to", to.conditions())),
                given -> edit.apply(source(given), target(given)));
    }

    private static FlowSource source(Answers given) {
        return new FlowSource(
                given.element("from"), given.answer("from-path"), given.conditions("conditions"));
    }

    private static FlowTarget target(Answers given) {
        List<FlowCondition> conditions = given.conditions("input-conditions");
        return new FlowTarget(given.element("to"), given.list("to-paths"), conditions);
    }

    /// Nothing hands data to itself: the first component that is not the one it comes from.
    private String other(String from) {
        List<Option> all = elements.all();
        String source = from.isEmpty() && !all.isEmpty() ? all.getFirst().value() : from;
        return elements.components().stream()
                .map(Option::value)
                .filter(value -> !source.startsWith(value))
                .findFirst()
                .orElse("");
    }
}
