package dev.oamstudio.model.dialect;

import dev.oamstudio.model.definition.AppliesTo;
import dev.oamstudio.model.definition.ConflictsWith;
import dev.oamstudio.model.definition.ScopeDefinition;
import dev.oamstudio.model.definition.TraitDefinition;
import dev.oamstudio.model.definition.WorkloadDefinition;
import dev.oamstudio.model.yaml.Place;
import java.util.List;

/// Reads definitions: upstream's, and the EDAS dialect's with `appliesTo`.
final class DefinitionReader {

    private DefinitionReader() {}

    static WorkloadDefinition workload(Spot spot) {
        return new WorkloadDefinition(name(spot), reference(spot), spot.object(), place(spot));
    }

    static TraitDefinition trait(Spot spot) {
        Spot spec = spot.key("spec");
        return new TraitDefinition(
                name(spot),
                reference(spot),
                appliesTo(spec),
                spec.key("conflictsWith").texts().stream().map(ConflictsWith::new).toList(),
                spec.text("workloadRefPath"),
                spec.key("revisionEnabled").isTrue(),
                spot.object(),
                place(spot));
    }

    static ScopeDefinition scope(Spot spot) {
        Spot spec = spot.key("spec");
        return new ScopeDefinition(
                name(spot),
                reference(spot),
                spec.text("workloadRefsPath"),
                spec.key("allowComponentOverlap").isTrue(),
                spot.object(),
                place(spot));
    }

    private static List<AppliesTo> appliesTo(Spot spec) {
        Spot upstream = spec.key("appliesToWorkloads");
        Spot list = upstream.items().isEmpty() ? spec.key("appliesTo") : upstream;
        return list.texts().stream().map(AppliesTo::new).toList();
    }

    private static String name(Spot spot) {
        return spot.text("metadata", "name");
    }

    private static String reference(Spot spot) {
        return spot.text("spec", "definitionRef", "name");
    }

    private static Place place(Spot spot) {
        return spot.placeBy(spot.at("metadata", "name"), spot.key("kind"));
    }
}
