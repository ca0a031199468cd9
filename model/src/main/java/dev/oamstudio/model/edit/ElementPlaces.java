package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.yaml.Place;
import java.util.ArrayList;
import java.util.List;

/// Where in the files an element of the canvas is said.
final class ElementPlaces {
    private ElementPlaces() {}

    /// Its entry and, of an instance, its component; empty for what is not in the model.
    static List<Place> placesOf(OamModel model, ElementId element) {
        List<Place> places = new ArrayList<>();
        for (Application application : model.applications()) {
            if (application.id().equals(element)) {
                places.add(application.place());
            }
            application.instances().forEach(instance -> collect(model, instance, element, places));
        }
        return places;
    }

    private static void collect(
            OamModel model, ComponentInstance instance, ElementId element, List<Place> places) {
        if (instance.id().equals(element)) {
            places.add(instance.place());
            model.componentOf(instance).ifPresent(component -> places.add(component.place()));
        }
        instance.traits().stream()
                .filter(trait -> trait.id().equals(element))
                .forEach(trait -> places.add(trait.place()));
        instance.scopes().stream()
                .filter(scope -> scope.scope().equals(element))
                .forEach(scope -> places.add(scope.place()));
    }
}
