package dev.oamstudio.model.conversion;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.Nearness;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.application.ScopeMembership;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.definition.Definition;
import dev.oamstudio.model.definition.TraitDefinition;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// From upstream v1alpha2 to the EDAS dialect.
final class ToEdas {
    private final Texts texts;
    private final OamModel model;
    private final Catalog catalog;
    private final ParameterNames parameterNames;
    private final Map<ElementId, String> originals = new HashMap<>();

    ToEdas(Texts texts, Catalog base) {
        this.texts = texts;
        this.model = texts.model();
        this.catalog = base.with(model);
        this.parameterNames = new ParameterNames(texts, model, catalog);
    }

    void convert() {
        findCopies();
        texts.applications(model).forEach(this::convert);
        model.components().forEach(this::convert);
        model.definitions().forEach(this::convert);
        // From the end, because the numbers of documents change with each that goes
        model.components().stream()
                .filter(component -> originals.containsKey(component.id()))
                .map(Component::place)
                .sorted(Comparator.comparingInt(Place::document).reversed())
                .forEach(texts::removeDocument);
    }

    /// Copies that are still like their originals, and that no instance pins a revision of.
    private void findCopies() {
        List<String> pinned =
                model.applications().stream()
                        .flatMap(application -> application.instances().stream())
                        .filter(instance -> !instance.revisionName().isEmpty())
                        .map(ComponentInstance::componentName)
                        .toList();
        for (Component copy : model.components()) {
            ComponentCopies.originalOf(copy)
                    .flatMap(name -> original(copy, name))
                    .ifPresent(original -> findCopy(copy, original, pinned));
        }
    }

    private Optional<Component> original(Component copy, String name) {
        return Nearness.best(
                Nearness.Site.of(copy), model.componentsNamed(name), Nearness.Site::of);
    }

    private void findCopy(Component copy, Component original, List<String> pinned) {
        boolean whole =
                copy.place().path().equals(FieldPath.ROOT)
                        && texts.isConvertible(copy.object(), copy.place());
        if (!ComponentCopies.isAlike(copy, original)) {
            texts.lose(copy.place(), "conversion.copy-changed", copy.name(), original.name());
        } else if (whole && !pinned.contains(copy.name()) && !parameterNames.stays(copy)) {
            originals.put(copy.id(), original.name());
        }
    }

    private void convert(Application application) {
        application.instances().forEach(instance -> renameScopes(application, instance));
        OrderEdges edges = new OrderEdges(application, model, this::name);
        Value.Mapping content = texts.content(application.place());
        List<Value> entries = new ArrayList<>(content.itemsAt("spec", "components"));
        for (ComponentInstance instance : application.instances()) {
            int number = Entries.number(instance.place());
            Value.Mapping entry = entries.get(number).mappingAt();
            entries.set(number, named(instance, edges.written(instance, entry)));
            UpstreamOnly.report(instance, texts);
        }
        texts.put(
                application.place(),
                entries.isEmpty()
                        ? content
                        : Entries.with(content, "spec", "components", new Value.Sequence(entries)));
        order(application, content.itemsAt("spec", "components"));
    }

    /// What is new in an entry stands where people write it: behind the name of the component.
    private void order(Application application, List<Value> before) {
        for (int i = 0; i < before.size(); i++) {
            FieldPath entry = FieldPath.ofKeys("spec", "components").index(i);
            int position = 1;
            for (String key : List.of("instanceName", "dependencies")) {
                boolean isNew = before.get(i).get(key).isEmpty();
                if (isNew && texts.reorder(application.place(), entry.key(key), position)) {
                    position++;
                }
            }
        }
    }

    /// What the EDAS dialect calls an instance.
    private String name(ComponentInstance instance) {
        return parameterNames.of(instance).orElse(instance.name());
    }

    private Value.Mapping named(ComponentInstance instance, Value.Mapping entry) {
        String name = name(instance);
        boolean keepsValue =
                parameterNames.of(instance).isEmpty()
                        && NameParameter.valueIn(entry).isPresent()
                        && model.componentOf(instance).filter(parameterNames::stays).isPresent();
        if (name.isEmpty() || keepsValue || entry.get("instanceName").isPresent()) {
            return entry;
        }
        Value.Mapping bare =
                name.equals(instance.name()) ? entry : NameParameter.withoutValue(entry);
        Value.Mapping merged =
                model.componentOf(instance)
                        .map(component -> originals.get(component.id()))
                        .map(original -> bare.with("componentName", Value.text(original)))
                        .orElse(bare);
        return merged.with("instanceName", Value.text(name));
    }

    private void renameScopes(Application application, ComponentInstance instance) {
        for (ScopeMembership scope : instance.scopes()) {
            FieldPath item = ToUpstream.below(application, scope.place().path());
            Value entry = item.in(texts.content(application.place())).orElse(Value.Null.NULL);
            if (entry.get("scopeRef").isPresent() && entry.get("scope").isPresent()) {
                texts.lose(scope.place(), "conversion.scope-twice", instance.name());
            } else if (entry.get("scopeRef").isPresent()) {
                texts.rename(application.place(), item.key("scopeRef"), "scope");
                if (!scope.uid().isEmpty()) {
                    texts.lose(scope.place(), "conversion.scope-uid", scope.name());
                }
            }
        }
    }

    private void convert(Component component) {
        if (!texts.isConvertible(component.object(), component.place())) {
            return;
        }
        Value.Mapping own = component.object().content();
        Value.Mapping content = parameterNames.goes(component) ? NameParameter.without(own) : own;
        for (String field : ComponentMetadata.ANNOTATIONS.keySet()) {
            content = ComponentMetadata.plain(content, field);
        }
        texts.put(component.place(), content);
    }

    private void convert(Definition definition) {
        Value.Mapping content = definition.object().content();
        if (!(definition instanceof TraitDefinition)
                || !texts.isConvertible(definition.object(), definition.place())
                || content.at("spec", "appliesToWorkloads").isEmpty()) {
            return;
        }
        if (content.at("spec", "appliesTo").isPresent()) {
            texts.lose(definition.place(), "conversion.applies-twice", definition.name());
            return;
        }
        WorkloadReferences references = new WorkloadReferences(catalog);
        texts.rename(
                definition.place(), FieldPath.ofKeys("spec", "appliesToWorkloads"), "appliesTo");
        Value.Mapping renamed = texts.content(definition.place());
        List<Value> entries = new ArrayList<>();
        for (Value entry : renamed.itemsAt("spec", "appliesTo")) {
            String written = entry.display();
            if (references.edas(written).isEmpty()) {
                texts.lose(definition.place(), "conversion.applies-form", written);
            }
            entries.add(references.edas(written).map(Value::text).orElse(entry));
        }
        texts.put(
                definition.place(),
                Entries.with(renamed, "spec", "appliesTo", new Value.Sequence(entries)));
    }
}
