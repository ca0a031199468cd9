package dev.oamstudio.views.shell.form;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.edit.NewDefinition;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.shell.form.Field.Choice;
import dev.oamstudio.views.shell.form.Field.Line;
import dev.oamstudio.views.shell.form.Field.Option;
import dev.oamstudio.views.shell.form.Field.Tick;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Asks for a definition: of the kind of what is selected, else of any.
final class DefinitionForm {
    private final DesignSession design;
    private final Surroundings around;

    DefinitionForm(DesignSession design, Surroundings around) {
        this.design = design;
        this.around = around;
    }

    /// What a definition is for, and its kind.
    private record Wanted(String role, GroupVersionKind type) {}

    Form of(List<ElementId> about) {
        Optional<Wanted> wanted = about.stream().findFirst().flatMap(this::wanted);
        String reference = wanted.map(Wanted::type).map(DefinitionForm::resource).orElse("");
        return new Form(
                "form.create-definition",
                List.of(
                        new Choice(
                                "definition", roles(), wanted.map(Wanted::role).orElse("workload")),
                        new Line("reference", "webapps.example.com", reference),
                        new Line("applies-to", "deployments.apps", ""),
                        new Line("ref-path", "spec.workloadRef", ""),
                        new Tick("overlap", false)),
                given -> new Edit.CreateDefinition(definition(given)));
    }

    private static NewDefinition definition(Answers given) {
        String reference = given.answer("reference");
        return switch (given.answer("definition")) {
            case "trait" ->
                    new NewDefinition.Trait(
                            reference,
                            reference,
                            given.list("applies-to"),
                            given.answer("ref-path"));
            case "scope" ->
                    new NewDefinition.Scope(
                            reference,
                            reference,
                            given.answer("ref-path"),
                            given.ticked("overlap"));
            default -> new NewDefinition.Workload(reference, reference);
        };
    }

    private List<Option> roles() {
        return Stream.of("workload", "trait", "scope")
                .map(role -> new Option(role, around.text("form.definition." + role)))
                .toList();
    }

    private Optional<Wanted> wanted(ElementId element) {
        OamModel model = design.workspace().design().model();
        Stream<ComponentInstance> instances =
                design.application().map(Application::instances).orElse(List.of()).stream();
        return instances.flatMap(instance -> wanted(instance, element, model).stream()).findFirst();
    }

    private static Optional<Wanted> wanted(
            ComponentInstance instance, ElementId element, OamModel model) {
        if (instance.id().equals(element)) {
            return model.componentOf(instance)
                    .map(component -> new Wanted("workload", component.workload().type()));
        }
        Optional<Wanted> trait =
                instance.traits().stream()
                        .filter(each -> each.id().equals(element))
                        .map(each -> new Wanted("trait", each.trait().type()))
                        .findFirst();
        return trait.or(() ->
                instance.scopes().stream()
                        .filter(each -> each.scope().equals(element))
                        .map(each -> new Wanted("scope", each.type()))
                        .findFirst());
    }

    /// The resource as a CRD would most likely be called; one may write another.
    private static String resource(GroupVersionKind type) {
        String kind = type.kind().toLowerCase(Locale.ROOT);
        String plural = kind.endsWith("s") ? kind + "es" : kind + "s";
        return type.group().isEmpty() ? plural : plural + "." + type.group();
    }
}
