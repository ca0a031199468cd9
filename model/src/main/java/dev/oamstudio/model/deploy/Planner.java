package dev.oamstudio.model.deploy;

import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.RenderedObject;
import dev.oamstudio.model.render.Rendering;
import dev.oamstudio.model.status.Comparison;
import dev.oamstudio.model.status.Difference;
import dev.oamstudio.model.status.Gate;
import dev.oamstudio.model.status.Observation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Compares what is desired with what is there. Pure.
///
/// Only what is desired counts: defaults of the server and fields of other managers change nothing; fields that this product set
/// earlier and that are gone from the design are taken away. Deletes come last, in the opposite order of the applies.
public final class Planner {
    private Planner() {}

    /// @param observation what is there, at least the rendered and the inventory's objects
    /// @param inventory what earlier applies left, possibly nothing
    public static List<PlannedAction> plan(
            Rendering rendering, Observation observation, Inventory inventory) {
        Rendering named = named(rendering, observation, inventory);
        Observation forecast = Forecast.of(named, observation);
        List<PlannedAction> actions = new ArrayList<>();
        for (RenderedObject desired : named.objects()) {
            Gate gate = Gate.of(desired, named, forecast);
            actions.add(
                    observation
                            .find(desired.key())
                            .map(live -> present(desired, live, gate, inventory))
                            .orElseGet(() -> absent(desired, gate, inventory)));
        }
        actions.addAll(new Pruning(named, observation, inventory).actions());
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
            Rendering rendering, Observation observation, Inventory inventory) {
        Rendering nothing = new Rendering(rendering.application(), List.of(), List.of());
        return new Pruning(nothing, observation, inventory).everything();
    }

    private static PlannedAction absent(RenderedObject desired, Gate gate, Inventory inventory) {
        Message because =
                Message.of(
                        inventory.objects().contains(desired.key())
                                ? "deploy.because-gone"
                                : "deploy.because-new");
        return new PlannedAction.Create(desired, waiting(because, gate));
    }

    private static PlannedAction present(
            RenderedObject desired, KubeObject live, Gate gate, Inventory inventory) {
        List<Difference> differences =
                switch (gate) {
                    case Gate.Open open -> Comparison.of(open.object(), live);
                    case Gate.Closed ignored ->
                            Comparison.of(desired.object(), live, Gate.inputPaths(desired));
                };
        if (differences.isEmpty()) {
            return new PlannedAction.Keep(
                    desired, waiting(Message.of("deploy.because-same"), gate, desired));
        }
        List<FieldChange> fields = FieldChanges.of(desired.key(), differences);
        boolean ours = inventory.objects().contains(desired.key());
        Message changed = Reasons.changed(fields);
        Message because = ours ? changed : Message.of("deploy.because-adopted", changed);
        return new PlannedAction.Change(
                desired,
                fields,
                waiting(because, gate),
                new Effect(live, differences).words(),
                ours);
    }

    /// Nothing waits where nothing is to be done, unless a value has yet to flow in.
    private static Message waiting(Message because, Gate gate, RenderedObject desired) {
        return desired.inputs().isEmpty() ? because : waiting(because, gate);
    }

    private static Message waiting(Message because, Gate gate) {
        Optional<Message> why =
                switch (gate) {
                    case Gate.Closed closed -> Optional.of(closed.why());
                    case Gate.Open ignored -> Optional.empty();
                };
        return why.map(words -> Message.of("deploy.because-waits", because, words)).orElse(because);
    }
}
