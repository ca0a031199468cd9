package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.Nearness;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Adds components of a capability, and with the first one its application.
final class ComponentAdding {
    static final String API_VERSION = "core.oam.dev/v1alpha2";

    static final FieldPath COMPONENTS = FieldPath.ofKeys("spec", "components");
    private static final String FIRST_FILE = "application.yaml";

    private ComponentAdding() {}

    static void add(Edit.AddComponent edit, Draft draft) throws RefusedException {
        startIfMissing(edit.application(), draft);
        Application application = draft.targets().application(edit.application());
        String name =
                Names.free(
                        edit.capability().presentation().title(),
                        taken(draft.model(), application));
        new DocumentAdding(draft)
                .add(
                        home(name, application, draft),
                        inNamespace(
                                component(name, workload(edit.capability(), name)),
                                application,
                                draft));
        // The new document may stand before the application.
        Place place = draft.targets().application(edit.application()).place();
        draft.append(place, place.path().plus(COMPONENTS), entry(name, application.dialect()));
        ElementId id = ElementId.component(application.key(), name);
        LayoutEditing.place(Map.of(id, edit.at()), draft);
        draft.select(id);
    }

    /// Where a new component of an application goes.
    static Home.Spot home(String name, Application application, Draft draft) {
        return new Home(draft.files())
                .spotFor(
                        name,
                        new Siblings(draft.model()).components(application),
                        application.place().file());
    }

    static void startIfMissing(String name, Draft draft) throws RefusedException {
        if (draft.model().application(name).isEmpty()) {
            startApplication(name, draft);
        }
    }

    private static void startApplication(String name, Draft draft) throws RefusedException {
        Names.require(name);
        Value.Mapping application =
                object("ApplicationConfiguration", name)
                        .with("spec", Value.Mapping.EMPTY.with("components", Value.Sequence.EMPTY));
        draft.appendDocument(
                draft.model().applications().isEmpty() ? FIRST_FILE : ownFile(name, draft),
                application);
    }

    /// Applications beside each other have a file each.
    private static String ownFile(String name, Draft draft) {
        return new Home(draft.files()).free(name + ".yaml");
    }

    /// The head of an object of OAM.
    static Value.Mapping object(String kind, String name) {
        return Value.Mapping.EMPTY
                .with("apiVersion", Value.text(API_VERSION))
                .with("kind", Value.text(kind))
                .with("metadata", Value.Mapping.EMPTY.with("name", Value.text(name)));
    }

    static Value.Mapping component(String name, Value.Mapping spec) {
        return object("Component", name).with("spec", spec);
    }

    /// A component in the namespace of its application, where that one's other components say it.
    static Value.Mapping inNamespace(
            Value.Mapping component, Application application, Draft draft) {
        String namespace = application.namespace();
        boolean said =
                application.instances().stream()
                        .flatMap(each -> draft.model().componentOf(each).stream())
                        .allMatch(sibling -> sibling.namespace().equals(namespace));
        boolean needed = !namespace.isEmpty() && said;
        return needed
                ? component.with(
                        "metadata",
                        component.mappingAt("metadata").with("namespace", Value.text(namespace)))
                : component;
    }

    private static Value.Mapping workload(Capability capability, String name) {
        return Value.Mapping.EMPTY.with(
                "workload", new TemplateNames(name).fill(typed(capability)));
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

    static Value.Mapping entry(String name, Dialect dialect) {
        Value.Mapping entry = Value.Mapping.EMPTY.with("componentName", Value.text(name));
        return dialect == Dialect.EDAS ? entry.with("instanceName", Value.text(name)) : entry;
    }

    /// The names of instances and components, which a new one must not have.
    static Set<String> taken(OamModel model, Application application) {
        Set<String> names =
                model.components().stream()
                        .filter(each -> Nearness.mayMeet(each.namespace(), application.namespace()))
                        .map(Component::name)
                        .collect(Collectors.toCollection(TreeSet::new));
        application.instances().forEach(instance -> names.add(instance.name()));
        return names;
    }
}
