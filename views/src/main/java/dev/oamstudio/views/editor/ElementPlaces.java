package dev.oamstudio.views.editor;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.application.ScopeMembership;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// From elements to places in the files and back.
final class ElementPlaces {
    private ElementPlaces() {}

    /// An element and where it is said.
    private record Said(ElementId element, Place place) {}

    /// Where an element is said first.
    static Optional<Place> first(OamModel model, ElementId element) {
        return all(model).stream()
                .filter(said -> said.element().equals(element))
                .map(Said::place)
                .findFirst();
    }

    /// The element that an offset of a file speaks of: the one whose token starts last before it in the same document.
    static Optional<ElementId> at(OamModel model, YamlFile file, int offset) {
        String text = file.text();
        Optional<YamlDocument> document =
                file.documents().stream()
                        .filter(each ->
                                each.range().start() <= offset && offset <= each.range().end())
                        .findFirst();
        return document.flatMap(there ->
                all(model).stream()
                        .filter(said ->
                                said.place().file().equals(file.path())
                                        && said.place().document() == there.index())
                        .filter(said -> lineStart(text, said.place().range().start()) <= offset)
                        .max(Comparator.comparingInt(said -> said.place().range().start()))
                        .map(Said::element));
    }

    private static int lineStart(String text, int offset) {
        return text.lastIndexOf('\n', Math.min(offset, text.length()) - 1) + 1;
    }

    private static List<Said> all(OamModel model) {
        List<Said> said = new ArrayList<>();
        for (Application application : model.applications()) {
            said.add(new Said(application.id(), application.place()));
            application.instances().forEach(instance -> collect(model, instance, said));
        }
        return said;
    }

    private static void collect(OamModel model, ComponentInstance instance, List<Said> said) {
        said.add(new Said(instance.id(), instance.place()));
        for (TraitAttachment trait : instance.traits()) {
            said.add(new Said(trait.id(), trait.place()));
        }
        for (ScopeMembership scope : instance.scopes()) {
            said.add(new Said(scope.scope(), scope.place()));
        }
        Optional<Component> component = model.componentOf(instance);
        component.ifPresent(found -> said.add(new Said(instance.id(), found.place())));
    }
}
