package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.Parameter;
import dev.oamstudio.model.application.ParameterValue;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;

/// Declares parameters of components and gives instances values for them.
final class ParameterEditing {
    private static final FieldPath PARAMETERS = FieldPath.ofKeys("spec", "parameters");

    private ParameterEditing() {}

    static void declare(Edit.DeclareParameter edit, Draft draft) throws RefusedException {
        ParameterDeclaration wanted = edit.parameter();
        refuseIncomplete(wanted, edit.instance());
        Component component = component(edit.instance(), draft);
        Optional<Parameter> known =
                component.parameters().stream()
                        .filter(parameter -> parameter.name().equals(wanted.name()))
                        .findFirst();
        if (known.isPresent()) {
            replace(known.get(), wanted, draft);
        } else {
            Place place = component.place();
            draft.append(place, place.path().plus(PARAMETERS), entry(Value.Mapping.EMPTY, wanted));
        }
        draft.select(edit.instance());
    }

    private static void replace(Parameter known, ParameterDeclaration wanted, Draft draft)
            throws RefusedException {
        Place place = known.place();
        Value.Mapping written =
                place.path().in(draft.content(place)).orElse(Value.Null.NULL).mappingAt();
        draft.set(place, place.path(), entry(written, wanted));
    }

    private static void refuseIncomplete(ParameterDeclaration wanted, ElementId instance)
            throws RefusedException {
        if (wanted.name().isBlank() || wanted.fieldPaths().isEmpty()) {
            throw RefusedException.because(Message.of("edit.parameter-incomplete"), instance);
        }
        for (String path : wanted.fieldPaths()) {
            DataFlowEditing.requirePath(path);
        }
    }

    private static Value.Mapping entry(Value.Mapping written, ParameterDeclaration wanted) {
        Value.Mapping entry =
                written.with("name", Value.text(wanted.name()))
                        .with(
                                "fieldPaths",
                                new Value.Sequence(
                                        wanted.fieldPaths().stream().map(Value::text).toList()));
        entry = wanted.required() ? entry.with("required", Value.bool(true)) : entry;
        entry = wanted.required() ? entry : entry.without("required");
        return wanted.description().isEmpty()
                ? entry.without("description")
                : entry.with("description", Value.text(wanted.description()));
    }

    static void remove(Edit.RemoveParameter edit, Draft draft) throws RefusedException {
        Component component = component(edit.instance(), draft);
        Parameter parameter =
                component.parameters().stream()
                        .filter(each -> each.name().equals(edit.name()))
                        .findFirst()
                        .orElseThrow(() -> gone(edit.name(), edit.instance()));
        draft.removeItem(parameter.place(), parameter.place().path());
        for (ComponentInstance instance : draft.model().instancesOf(component)) {
            clear(instance.id(), edit.name(), draft);
        }
        draft.select(edit.instance());
    }

    static void set(Edit.SetParameterValue edit, Draft draft) throws RefusedException {
        ComponentInstance instance = draft.targets().instance(edit.instance());
        draft.targets().applicationOf(edit.instance());
        if (!isStringOrWhole(edit.value())) {
            throw RefusedException.because(
                    Message.of("edit.parameter-value", edit.name()), edit.instance());
        }
        List<ParameterValue> known = valuesOf(instance, edit.name());
        if (known.isEmpty()) {
            draft.append(
                    instance.place(),
                    instance.place().path().key("parameterValues"),
                    Value.Mapping.EMPTY
                            .with("name", Value.text(edit.name()))
                            .with("value", edit.value()));
        } else {
            // Of several values of one name the last one counts.
            Place place = known.getLast().place();
            draft.set(place, place.path().key("value"), edit.value());
        }
        draft.select(edit.instance());
    }

    /// The API takes no other values: the field is an int-or-string.
    private static boolean isStringOrWhole(Value value) {
        return value instanceof Value.Text || value instanceof Value.Whole;
    }

    static void clear(Edit.ClearParameterValue edit, Draft draft) throws RefusedException {
        draft.targets().applicationOf(edit.instance());
        if (valuesOf(draft.targets().instance(edit.instance()), edit.name()).isEmpty()) {
            throw gone(edit.name(), edit.instance());
        }
        clear(edit.instance(), edit.name(), draft);
        draft.select(edit.instance());
    }

    private static void clear(ElementId id, String name, Draft draft) throws RefusedException {
        List<ParameterValue> values = valuesOf(draft.targets().instance(id), name);
        for (ParameterValue value : values.reversed()) {
            draft.removeItem(value.place(), value.place().path());
        }
    }

    private static List<ParameterValue> valuesOf(ComponentInstance instance, String name) {
        return instance.parameters().stream().filter(value -> value.name().equals(name)).toList();
    }

    private static Component component(ElementId instance, Draft draft) throws RefusedException {
        draft.targets().applicationOf(instance);
        return draft.targets().componentOf(draft.targets().instance(instance));
    }

    private static RefusedException gone(String name, ElementId instance) {
        return RefusedException.because(Message.of("edit.gone", name), instance);
    }
}
