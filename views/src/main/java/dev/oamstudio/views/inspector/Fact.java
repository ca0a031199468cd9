package dev.oamstudio.views.inspector;

import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.rule.Design;
import dev.oamstudio.model.schema.Schema;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;

/// What is known of a field, as far as anybody says anything: the schema of its kind, or the template of the capability.
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

    /// Where facts about the fields of an object come from.
    record Source(Schema schema, Value template) {

        static Source of(Design design, Subject subject) {
            GroupVersionKind type = subject.object().type();
            return new Source(
                    design.schemas().find(type).orElse(Schema.ANYTHING),
                    design.catalog()
                            .find(subject.capabilityKind(), type)
                            .<Value>map(Capability::template)
                            .orElse(Value.Mapping.EMPTY));
        }

        Fact at(FieldPath path) {
            Schema here = schema.at(path).orElse(Schema.ANYTHING);
            return new Fact(
                    here.type().orElse(""),
                    here.allowed(),
                    here.usual().or(() -> path.in(template)),
                    isRequired(path),
                    here.description().orElse(""));
        }

        private boolean isRequired(FieldPath path) {
            return !path.steps().isEmpty()
                    && path.steps().getLast() instanceof FieldPath.Step.Key(String name)
                    && schema.at(path.parent())
                            .filter(around -> around.required().contains(name))
                            .isPresent();
        }
    }

    boolean differs(Value value) {
        return usual.filter(known -> !known.equals(value)).isPresent();
    }
}
