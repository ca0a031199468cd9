package dev.oamstudio.model.conversion;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.application.ScopeMembership;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.definition.Definition;
import dev.oamstudio.model.definition.TraitDefinition;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// From the EDAS dialect to upstream v1alpha2.
final class ToUpstream {
    private static final GroupVersionKind HEALTH_SCOPE =
            new GroupVersionKind("core.oam.dev", "v1alpha2", "HealthScope");

    private final Texts texts;
    private final OamModel model;
    private final Catalog catalog;
    private final Catalog ofFolder;
    private final InstanceNames.Scene scene;
    private final Map<String, List<Application>> parametrised = new HashMap<>();

    ToUpstream(Texts texts, Catalog base) {
        this.texts = texts;
        this.model = texts.model();
        this.catalog = base.with(model);
        this.ofFolder = new Catalog(List.of()).with(model);
        this.scene =
                new InstanceNames.Scene(texts, model, catalog, new ComponentCopies(texts, model));
    }

    void convert() {
        texts.applications(model).forEach(this::convert);
        // With the copies that were made for the applications
        OamModel grown = texts.model();
        grown.components()
                .forEach(component -> convert(component, isParametrised(component, grown)));
        grown.definitions().forEach(this::convert);
    }

    private void convert(Application application) {
        OrderFlows flows = new OrderFlows(application, model, texts);
        InstanceNames names = new InstanceNames(scene, application, flows.kept());
        for (String component : names.parametrised()) {
            parametrised.computeIfAbsent(component, _ -> new ArrayList<>()).add(application);
        }
        application.instances().forEach(instance -> renameScopes(application, instance));
        Value.Mapping content = texts.content(application.place());
        List<Value> entries = new ArrayList<>(content.itemsAt("spec", "components"));
        for (ComponentInstance instance : application.instances()) {
            int number = Entries.number(instance.place());
            Value.Mapping entry = entries.get(number).mappingAt();
            entries.set(number, flows.written(instance, names.written(instance, entry)));
        }
        texts.put(
                application.place(),
                entries.isEmpty()
                        ? content
                        : Entries.with(content, "spec", "components", new Value.Sequence(entries)));
    }

    private void renameScopes(Application application, ComponentInstance instance) {
        for (ScopeMembership scope : instance.scopes()) {
            FieldPath item = below(application, scope.place().path());
            Value entry = item.in(texts.content(application.place())).orElse(Value.Null.NULL);
            if (entry.get("scope").isEmpty()) {
                continue;
            }
            if (entry.get("scopeRef").isPresent()) {
                texts.lose(scope.place(), "conversion.scope-twice", instance.name());
                continue;
            }
            texts.rename(application.place(), item.key("scope"), "scopeRef");
            if (!isKnownToUpstream(scope.type())) {
                texts.lose(scope.place(), "conversion.scope-kind", scope.type().toString());
            }
        }
    }

    /// Upstream brings one kind of scope; others, such as a Network, are there with a definition of theirs.
    private boolean isKnownToUpstream(GroupVersionKind type) {
        return type.sameKind(HEALTH_SCOPE) || ofFolder.find(CapabilityKind.SCOPE, type).isPresent();
    }

    /// A path from an object's own root, which in a list is not the document's.
    static FieldPath below(Application application, FieldPath path) {
        int root = application.place().path().steps().size();
        return new FieldPath(path.steps().subList(root, path.steps().size()));
    }

    private boolean isParametrised(Component component, OamModel grown) {
        return parametrised.getOrDefault(component.name(), List.of()).stream()
                .flatMap(application -> grown.component(application, component.name()).stream())
                .anyMatch(meant -> meant.place().isAt(component.place()));
    }

    private void convert(Component component, boolean isParametrised) {
        if (!texts.isConvertible(component.object(), component.place())) {
            return;
        }
        Value.Mapping own = component.object().content();
        Value.Mapping content = isParametrised ? NameParameter.with(own) : own;
        for (Map.Entry<String, String> field : ComponentMetadata.ANNOTATIONS.entrySet()) {
            if (content.at("metadata", field.getKey()).isPresent()) {
                content = ComponentMetadata.annotated(content, field.getKey());
                if (content.at("metadata", field.getKey()).isPresent()) {
                    texts.lose(component.place(), "conversion.metadata", field.getKey());
                }
            }
        }
        texts.put(component.place(), content);
    }

    private void convert(Definition definition) {
        Value.Mapping content = definition.object().content();
        if (!(definition instanceof TraitDefinition)
                || !texts.isConvertible(definition.object(), definition.place())
                || content.at("spec", "appliesTo").isEmpty()) {
            return;
        }
        if (content.at("spec", "appliesToWorkloads").isPresent()) {
            texts.lose(definition.place(), "conversion.applies-twice", definition.name());
            return;
        }
        WorkloadReferences references = new WorkloadReferences(catalog);
        texts.rename(
                definition.place(), FieldPath.ofKeys("spec", "appliesTo"), "appliesToWorkloads");
        Value.Mapping renamed = texts.content(definition.place());
        List<Value> entries = new ArrayList<>();
        for (Value entry : renamed.itemsAt("spec", "appliesToWorkloads")) {
            String written = entry.display();
            if (references.upstream(written).isEmpty()) {
                texts.lose(definition.place(), "conversion.applies-advisory", written);
            }
            entries.add(references.upstream(written).map(Value::text).orElse(entry));
        }
        texts.put(
                definition.place(),
                Entries.with(renamed, "spec", "appliesToWorkloads", new Value.Sequence(entries)));
    }
}
