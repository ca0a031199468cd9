package dev.oamstudio.model.dialect;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.Parameter;
import java.util.List;

/// Reads components. All dialects write them alike.
final class ComponentReader {

    private ComponentReader() {}

    static Component read(Spot spot) {
        return new Component(
                spot.text("metadata", "name"),
                spot.text("metadata", "namespace"),
                spot.at("spec", "workload").object(),
                parameters(spot.at("spec", "parameters")),
                spot.object(),
                spot.placeBy(spot.at("metadata", "name"), spot.key("kind")));
    }

    private static List<Parameter> parameters(Spot list) {
        return list.items().stream()
                .filter(Spot::isMapping)
                .map(entry ->
                        new Parameter(
                                entry.text("name"),
                                entry.key("fieldPaths").texts(),
                                entry.key("required").isTrue(),
                                entry.text("description"),
                                entry.placeBy(entry.key("name"))))
                .toList();
    }
}
