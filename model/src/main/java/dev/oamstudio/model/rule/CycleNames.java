package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.graph.Cycle;
import dev.oamstudio.model.graph.Tangle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the objects of an application are called when they wait for each other.
final class CycleNames {
    private static final int SHOWN = 10;

    private final Map<ElementId, String> names = new HashMap<>();

    CycleNames(Application application) {
        for (ComponentInstance instance : application.instances()) {
            names.putIfAbsent(instance.id(), instance.name());
            for (TraitAttachment trait : instance.traits()) {
                names.putIfAbsent(
                        trait.id(), instance.name() + " (" + trait.trait().text("kind") + ")");
            }
        }
    }

    String of(ElementId object) {
        return names.getOrDefault(object, object.value());
    }

    /// The first ones, and whether there are more.
    String of(List<ElementId> objects) {
        String some = objects.stream().limit(SHOWN).map(this::of).collect(Collectors.joining(", "));
        return objects.size() > SHOWN ? some + ", … (" + objects.size() + ")" : some;
    }

    /// `a → b (Route) → a`
    String path(Cycle cycle) {
        List<ElementId> objects = cycle.objects();
        return Stream.concat(objects.stream(), Stream.of(objects.getFirst()))
                .map(this::of)
                .collect(Collectors.joining(" → "));
    }

    /// How many have to go, and whether fewer would do.
    Message breaking(Tangle tangle) {
        return Message.of(
                tangle.fewest() ? "rule.cycle.breaks-fewest" : "rule.cycle.breaks-few",
                tangle.breaks().size());
    }
}
