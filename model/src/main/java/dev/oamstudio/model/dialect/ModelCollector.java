package dev.oamstudio.model.dialect;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.application.PlainObject;
import dev.oamstudio.model.definition.Definition;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import java.util.ArrayList;
import java.util.List;

/// Sorts objects by what they are while they are read, document after document.
final class ModelCollector {

    private static final String GROUP = "core.oam.dev";

    private final List<Application> applications = new ArrayList<>();
    private final List<Component> components = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final List<PlainObject> objects = new ArrayList<>();
    private final Counter applicationNames = new Counter();

    OamModel model() {
        return new OamModel(applications, components, definitions, objects);
    }

    /// Adds an object, or the objects of a list; nothing where neither apiVersion nor kind say what it is.
    void add(Spot spot) {
        if (isList(spot)) {
            spot.key("items").items().forEach(this::add);
        } else if (KubeObject.looksLike(spot.value())) {
            addObject(spot, spot.object().type());
        }
    }

    private void addObject(Spot spot, GroupVersionKind type) {
        String kind = type.group().equals(GROUP) ? type.kind() : "";
        switch (kind) {
            case "ApplicationConfiguration" ->
                    applications.add(ApplicationReader.read(spot, applicationKey(spot)));
            case "Application" -> addApplication(spot, type);
            case "Component" -> components.add(ComponentReader.read(spot));
            case "WorkloadDefinition" -> definitions.add(DefinitionReader.workload(spot));
            case "TraitDefinition" -> definitions.add(DefinitionReader.trait(spot));
            case "ScopeDefinition" -> definitions.add(DefinitionReader.scope(spot));
            default -> addPlain(spot);
        }
    }

    private void addApplication(Spot spot, GroupVersionKind type) {
        if (type.version().equals("v1beta1")) {
            applications.add(ApplicationReader.keep(spot, applicationKey(spot)));
        } else {
            addPlain(spot);
        }
    }

    private void addPlain(Spot spot) {
        objects.add(
                new PlainObject(
                        spot.object(),
                        spot.placeBy(spot.at("metadata", "name"), spot.key("kind"))));
    }

    private String applicationKey(Spot spot) {
        return applicationNames.key(
                Application.key(spot.text("metadata", "namespace"), spot.text("metadata", "name")));
    }

    private static boolean isList(Spot spot) {
        return spot.text("kind").endsWith("List")
                && spot.key("items").items().stream().anyMatch(Spot::isMapping);
    }
}
