package dev.oamstudio.model.application;

import dev.oamstudio.model.definition.Definition;
import dev.oamstudio.model.definition.ScopeDefinition;
import dev.oamstudio.model.definition.TraitDefinition;
import dev.oamstudio.model.definition.WorkloadDefinition;
import dev.oamstudio.model.kube.ObjectKey;

/// The identity of something on the canvas, in the outline and in the status tree. It survives edits that do not rename the
/// thing.
public record ElementId(String value) implements Comparable<ElementId> {

    public static ElementId application(String application) {
        return new ElementId("application/" + application);
    }

    public static ElementId component(String application, String instance) {
        return new ElementId("component/" + application + "/" + instance);
    }

    /// A component as instances name it: the template, not an instance.
    public static ElementId template(String component) {
        return new ElementId("template/" + component);
    }

    public static ElementId definition(Definition definition) {
        return new ElementId(
                "definition/"
                        + switch (definition) {
                            case WorkloadDefinition workload -> "workload/" + workload.name();
                            case TraitDefinition trait -> "trait/" + trait.name();
                            case ScopeDefinition scope -> "scope/" + scope.name();
                        });
    }

    /// Any other object of the folder.
    public static ElementId object(ObjectKey key) {
        return new ElementId("object/" + key.type() + "/" + key.namespace() + "/" + key.name());
    }

    /// A trait by its component, kind, name and its count among equals, from 0.
    public static ElementId trait(ElementId component, String kind, String name, int count) {
        return new ElementId("trait/" + component.value() + "/" + kind + "/" + name + "/" + count);
    }

    /// A scope instance as members name it.
    public static ElementId scope(String application, String kind, String name) {
        return new ElementId("scope/" + application + "/" + kind + "/" + name);
    }

    /// An order dependency: `first` must be ready before `then`.
    public static ElementId order(ElementId first, ElementId then) {
        return new ElementId("order/" + first.value() + "/" + then.value());
    }

    /// A data flow by its output's name and its target.
    public static ElementId dataFlow(String output, ElementId then) {
        return new ElementId("data/" + output + "/" + then.value());
    }

    /// One of several inputs of a target that take the same output.
    ///
    /// @param number from 1; the first is called as the flow
    public static ElementId dataFlow(String output, ElementId then, int number) {
        ElementId flow = dataFlow(output, then);
        return number == 1 ? flow : new ElementId(flow.value() + "#" + number);
    }

    @Override
    public int compareTo(ElementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
