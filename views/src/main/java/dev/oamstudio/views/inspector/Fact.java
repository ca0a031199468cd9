package dev.oamstudio.views.inspector;

import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;

/// What a capability says of a field, as far as it says anything.
///
/// @param allowed the values of an enumeration, else empty
/// @param usual what holds where nobody says otherwise, or what a new object starts with
record Fact(
        String type,
        List<Value> allowed,
        Optional<Value> usual,
        boolean required,
        String description) {
    Fact {
        allowed = List.copyOf(allowed);
    }

    /// The capability of an object, if there is one.
    static Optional<Capability> capability(Catalog catalog, Subject subject) {
        GroupVersionKind type = subject.object().type();
        return catalog.find(subject.capabilityKind(), type);
    }

    static Fact of(Optional<Capability> capability, FieldPath path) {
        Value.Mapping schema =
                capability.map(each -> schema(each.schema(), path)).orElse(Value.Mapping.EMPTY);
        Optional<Value> template = capability.flatMap(each -> path.in(each.template()));
        return new Fact(
                schema.textAt("type").orElse(""),
                schema.itemsAt("enum"),
                schema.get("default").or(() -> template),
                capability.filter(each -> isRequired(each, path)).isPresent(),
                schema.textAt("description").orElse(""));
    }

    boolean differs(Value value) {
        return usual.filter(known -> !known.equals(value)).isPresent();
    }

    /// The schema of what stands at a path.
    static Value.Mapping schema(Value.Mapping whole, FieldPath path) {
        Value.Mapping here = whole;
        for (FieldPath.Step step : path.steps()) {
            here =
                    switch (step) {
                        case FieldPath.Step.Key(String name) -> here.mappingAt("properties", name);
                        case FieldPath.Step.Index ignored -> here.mappingAt("items");
                    };
        }
        return here;
    }

    private static boolean isRequired(Capability capability, FieldPath path) {
        return !path.steps().isEmpty()
                && path.steps().getLast() instanceof FieldPath.Step.Key(String name)
                && schema(capability.schema(), path.parent())
                        .itemsAt("required")
                        .contains(Value.text(name));
    }
}
