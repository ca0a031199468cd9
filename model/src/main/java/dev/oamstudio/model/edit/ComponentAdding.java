package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Adds components: new ones of a capability, and copies.
final class ComponentAdding {
    private static final FieldPath COMPONENTS = FieldPath.ofKeys("spec", "components");
    private static final String API_VERSION = "core.oam.dev/v1alpha2";
    private static final String FIRST_FILE = "application.yaml";

    private ComponentAdding() {}

    static void add(Edit.AddComponent edit, Draft draft) throws RefusedException {
        if (draft.model().application(edit.application()).isEmpty()) {
            startApplication(edit.application(), draft);
        }
        Application application = new Targets(draft.model()).application(edit.application());
        String name =
                Names.free(
                        edit.capability().presentation().title(),
                        taken(draft.model(), application));
        draft.appendDocument(
                ComponentHome.fileFor(name, draft.model(), application, draft.files()),
                component(name, workload(edit.capability(), name)));
        draft.append(application.place(), COMPONENTS, entry(name, name, application.dialect()));
        ElementId id = ElementId.component(application.name(), name);
        LayoutEditing.move(Map.of(id, edit.at()), draft);
        draft.select(id);
    }

    static void duplicate(ElementId id, Draft draft) throws RefusedException {
        Targets targets = new Targets(draft.model());
        ComponentInstance instance = targets.instance(id);
        Application application = targets.applicationOf(id);
        String copy = Names.free(instance.name(), taken(draft.model(), application));
        Value.Mapping entry = entryOf(instance, draft).without("dataOutputs");
        if (Targets.isEdas(application)) {
            draft.append(
                    application.place(), COMPONENTS, entry.with("instanceName", Value.text(copy)));
        } else {
            Component original = targets.componentOf(instance);
            draft.appendDocument(
                    ComponentHome.fileFor(copy, draft.model(), application, draft.files()),
                    component(copy, original.object().content().mappingAt("spec")));
            draft.append(
                    application.place(),
                    COMPONENTS,
                    entry.without("revisionName").with("componentName", Value.text(copy)));
        }
        ElementId copyId = ElementId.component(application.name(), copy);
        CanvasPoint beside = LayoutEditing.beside(id, draft);
        LayoutEditing.move(Map.of(copyId, beside), draft);
        draft.select(copyId);
    }

    private static void startApplication(String name, Draft draft) throws RefusedException {
        Names.require(name);
        Value.Mapping application =
                Value.Mapping.EMPTY
                        .with("apiVersion", Value.text(API_VERSION))
                        .with("kind", Value.text("ApplicationConfiguration"))
                        .with("metadata", Value.Mapping.EMPTY.with("name", Value.text(name)))
                        .with("spec", Value.Mapping.EMPTY.with("components", Value.Sequence.EMPTY));
        draft.appendDocument(FIRST_FILE, application);
    }

    private static Value.Mapping component(String name, Value.Mapping spec) {
        return Value.Mapping.EMPTY
                .with("apiVersion", Value.text(API_VERSION))
                .with("kind", Value.text("Component"))
                .with("metadata", Value.Mapping.EMPTY.with("name", Value.text(name)))
                .with("spec", spec);
    }

    private static Value.Mapping workload(Capability capability, String name) {
        return Value.Mapping.EMPTY.with("workload", TemplateNames.fill(typed(capability), name));
    }

    /// A capability's template as an object: with its type first.
    static Value.Mapping typed(Capability capability) {
        Value.Mapping typed =
                Value.Mapping.EMPTY
                        .with("apiVersion", Value.text(capability.type().apiVersion()))
                        .with("kind", Value.text(capability.type().kind()));
        for (Map.Entry<String, Value> field : capability.template().entries().entrySet()) {
            typed = typed.with(field.getKey(), field.getValue());
        }
        return typed;
    }

    private static Value.Mapping entry(String component, String instance, Dialect dialect) {
        Value.Mapping entry = Value.Mapping.EMPTY.with("componentName", Value.text(component));
        return dialect == Dialect.EDAS ? entry.with("instanceName", Value.text(instance)) : entry;
    }

    private static Value.Mapping entryOf(ComponentInstance instance, Draft draft)
            throws RefusedException {
        return Targets.entry(instance)
                .in(draft.content(instance.place()))
                .map(Value::mappingAt)
                .orElseThrow(() ->
                        RefusedException.because(
                                Message.of("edit.gone", instance.name()), instance.id()));
    }

    /// The names of instances and components, which a new one must not have.
    private static Set<String> taken(OamModel model, Application application) {
        Set<String> names =
                model.components().stream()
                        .map(Component::name)
                        .collect(Collectors.toCollection(TreeSet::new));
        application.instances().forEach(instance -> names.add(instance.name()));
        return names;
    }
}
