package dev.oamstudio.views.shell.form;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.Parameter;
import dev.oamstudio.model.application.ParameterValue;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.rule.Design;
import dev.oamstudio.model.schema.Schema;
import dev.oamstudio.model.schema.SchemaPaths;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.shell.form.Field.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The components and traits of the application as they are chosen in forms.
record Elements(DesignSession design) {
    /// Between a component and its parameter in a choice; no name has it.
    static final String SEPARATOR = "\n";

    List<Option> components() {
        return instances().stream()
                .map(instance -> new Option(instance.id().value(), instance.name()))
                .toList();
    }

    List<Option> traits() {
        return instances().stream().flatMap(Elements::traits).toList();
    }

    /// Components, each with its traits below it.
    List<Option> all() {
        List<Option> all = new ArrayList<>();
        for (ComponentInstance instance : instances()) {
            all.add(new Option(instance.id().value(), instance.name()));
            traits(instance).forEach(all::add);
        }
        return all;
    }

    /// The parameters that components offer.
    List<Option> parameters() {
        return instances().stream()
                .flatMap(instance ->
                        parameters(instance).stream()
                                .map(Parameter::name)
                                .map(name ->
                                        new Option(
                                                instance.id().value() + SEPARATOR + name,
                                                instance.name() + " · " + name)))
                .toList();
    }

    /// The value that a component has for a parameter of a choice.
    Optional<Value> value(String choice) {
        String[] parts = choice.split(SEPARATOR, 2);
        return instances().stream()
                .filter(instance -> instance.id().value().equals(parts[0]))
                .flatMap(instance -> instance.parameters().stream())
                .filter(given -> given.name().equals(parts[parts.length - 1]))
                .map(ParameterValue::value)
                .findFirst();
    }

    /// The parameter of a choice that belongs to an element, else the first.
    String parameterOf(Optional<ElementId> element) {
        return element.flatMap(id ->
                        parameters().stream()
                                .map(Option::value)
                                .filter(value -> value.startsWith(id.value() + SEPARATOR))
                                .findFirst())
                .orElse("");
    }

    /// The component that is an element, or has it as a trait.
    Optional<ComponentInstance> componentOf(ElementId element) {
        return instances().stream()
                .filter(instance ->
                        instance.id().equals(element)
                                || instance.traits().stream()
                                        .anyMatch(trait -> trait.id().equals(element)))
                .findFirst();
    }

    /// How a field path into a component's workload or a trait may go on.
    List<String> paths(ElementId element, String written) {
        return schema(element).map(schema -> SchemaPaths.from(schema, written)).orElse(List.of());
    }

    /// The schema of a component's workload or of a trait.
    Optional<Schema> schema(ElementId element) {
        Design known = design.workspace().design();
        return componentOf(element)
                .flatMap(instance -> type(instance, element))
                .flatMap(known.schemas()::find);
    }

    private Optional<GroupVersionKind> type(ComponentInstance instance, ElementId element) {
        return instance.traits().stream()
                .filter(trait -> trait.id().equals(element))
                .map(trait -> trait.trait().type())
                .findFirst()
                .or(() ->
                        design.workspace()
                                .design()
                                .model()
                                .componentOf(instance)
                                .map(component -> component.workload().type()));
    }

    private List<Parameter> parameters(ComponentInstance instance) {
        return design.workspace()
                .design()
                .model()
                .componentOf(instance)
                .map(component -> component.parameters())
                .orElse(List.of());
    }

    private List<ComponentInstance> instances() {
        return design.application().map(Application::instances).orElse(List.of());
    }

    private static Stream<Option> traits(ComponentInstance instance) {
        return instance.traits().stream()
                .map(trait -> new Option(trait.id().value(), title(instance, trait)));
    }

    private static String title(ComponentInstance instance, TraitAttachment trait) {
        String name = trait.trait().name();
        String kind = trait.trait().type().kind();
        return instance.name() + " / " + kind + (name.isEmpty() ? "" : " " + name);
    }
}
