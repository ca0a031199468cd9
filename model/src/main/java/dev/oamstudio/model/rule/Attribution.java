package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.rule.Visits.InstanceVisit;
import dev.oamstudio.model.yaml.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Says which cards a finding in the document of a component concerns: those of its instances, in whatever file they are. Rules
/// that look at one file at a time cannot know them.
final class Attribution {
    private final Map<Document, List<Owned>> byDocument = new HashMap<>();

    private record Document(String file, int index) {}

    /// An instance, and where its component stands.
    private record Owned(Place component, ElementId instance) {}

    Attribution(Design design) {
        Visits.instances(design).forEach(this::add);
    }

    private void add(InstanceVisit visit) {
        visit.component()
                .ifPresent(component ->
                        byDocument
                                .computeIfAbsent(
                                        document(component.place()), _ -> new ArrayList<>())
                                .add(new Owned(component.place(), visit.instance().id())));
    }

    private static Document document(Place place) {
        return new Document(place.file(), place.document());
    }

    /// The finding with the instances that it concerns, unless it names some itself.
    Diagnostic of(Diagnostic found) {
        List<ElementId> instances =
                byDocument.getOrDefault(document(found.place()), List.of()).stream()
                        .filter(owned -> found.place().path().startsWith(owned.component().path()))
                        .map(Owned::instance)
                        .toList();
        return instances.isEmpty() || found.elements().stream().anyMatch(instances::contains)
                ? found
                : found.alsoOf(instances);
    }
}
