package dev.oamstudio.model.deploy;

import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.RenderedObject;
import dev.oamstudio.model.render.Rendering;
import dev.oamstudio.model.status.Gate;
import dev.oamstudio.model.status.Observation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Compares what is desired with what is there. Pure.
///
/// Only what is desired counts: defaults of the server and fields of other managers change nothing; fields that this product set
/// earlier and that are gone from the design are taken away. Deletes come last, in the opposite order of the applies.
public final class Planner {
    private Planner() {}

    /// @param observation what is there, at least the rendered and the inventory's objects
    /// @param inventory what earlier applies left, possibly nothing, with no other application around
    public static List<PlannedAction> plan(
            Rendering rendering, Observation observation, Inventory inventory) {
        return plan(rendering, observation, Ownership.alone(inventory), Adoption.REFUSED);
    }

    /// @param observation what is there, at least the rendered and the inventory's objects
    public static List<PlannedAction> plan(
            Rendering rendering, Observation observation, Ownership ownership, Adoption adoption) {
        Inventory inventory = ownership.own();
        Rendering named = named(rendering, observation, inventory);
        Observation forecast = Forecast.of(named, observation);
        Present present = new Present(ownership, adoption);
        List<PlannedAction> actions = new ArrayList<>();
        for (RenderedObject desired : named.objects()) {
            Gate gate = Gate.of(desired, named, forecast);
            actions.add(
                    observation
                            .find(desired.key())
                            .map(live -> present.action(desired, live, gate))
                            .orElseGet(() -> absent(desired, gate, inventory)));
        }
        actions.addAll(new Pruning(named, observation, ownership).actions());
        return actions;
    }

    /// The rendering as it will be applied: unnamed traits under the names that they have in the cluster already.
    static Rendering named(Rendering rendering, Observation observation, Inventory inventory) {
        Set<ObjectKey> known = new HashSet<>(inventory.objects());
        known.addAll(observation.ofApplication(rendering.application().name()));
        return rendering.keepingNames(known);
    }

    /// What taking an application out of the cluster would do.
    public static List<PlannedAction> removal(
            Rendering rendering, Observation observation, Ownership ownership) {
        Rendering nothing = new Rendering(rendering.application(), List.of(), List.of());
        return new Pruning(nothing, observation, ownership).everything();
    }

    private static PlannedAction absent(RenderedObject desired, Gate gate, Inventory inventory) {
        Message because =
                Message.of(
                        inventory.objects().contains(desired.key())
                                ? "deploy.because-gone"
                                : "deploy.because-new");
        return new PlannedAction.Create(desired, Present.waiting(because, gate));
    }
}
