package dev.oamstudio.model.conversion;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;

/// The parameter by which upstream gives a workload a name of its own, as `instanceName` does in the EDAS dialect. It is known by
/// its name and by having nothing but the path of a workload's name.
final class NameParameter {
    static final String NAME = "instanceName";
    private static final String PATH = "metadata.name";
    private static final Value DECLARED =
            Json.read("{\"name\":\"" + NAME + "\",\"fieldPaths\":[\"" + PATH + "\"]}");

    private NameParameter() {}

    /// Whether a component has it, or may be given it.
    static boolean fits(Component component) {
        return component.parameters().stream().noneMatch(p -> p.name().equals(NAME))
                || isDeclared(component.object().content());
    }

    /// Whether the workload's name comes from somewhere else: the template, or another parameter with a value.
    static boolean isNamedOtherwise(Component component, List<String> givenParameters) {
        return !component.workload().name().isEmpty()
                || component.parameters().stream()
                        .filter(parameter -> !parameter.name().equals(NAME))
                        .filter(parameter -> givenParameters.contains(parameter.name()))
                        .anyMatch(parameter -> parameter.fieldPaths().contains(PATH));
    }

    static boolean isDeclared(Value.Mapping component) {
        return component.itemsAt("spec", "parameters").contains(DECLARED);
    }

    /// A component with the parameter.
    static Value.Mapping with(Value.Mapping component) {
        return isDeclared(component)
                ? component
                : component.with(
                        "spec",
                        Entries.plus(component.mappingAt("spec"), "parameters", List.of(DECLARED)));
    }

    /// A component without it.
    static Value.Mapping without(Value.Mapping component) {
        return isDeclared(component)
                ? component.with(
                        "spec",
                        Entries.without(
                                component.mappingAt("spec"), "parameters", DECLARED::equals))
                : component;
    }

    /// An entry of an application's components that gives it a value.
    static Value.Mapping given(Value.Mapping entry, String name) {
        Value.Mapping value =
                Value.Mapping.EMPTY.with("name", Value.text(NAME)).with("value", Value.text(name));
        return Entries.plus(entry, "parameterValues", List.of(value));
    }

    static Value.Mapping withoutValue(Value.Mapping entry) {
        return Entries.without(entry, "parameterValues", NameParameter::isValue);
    }

    /// The text that an entry gives it.
    static Optional<String> valueIn(Value.Mapping entry) {
        return entry.itemsAt("parameterValues").stream()
                .filter(NameParameter::isValue)
                .flatMap(value -> value.textAt("value").stream())
                .reduce((first, last) -> last);
    }

    private static boolean isValue(Value value) {
        return value.textAt("name").equals(Optional.of(NAME));
    }
}
