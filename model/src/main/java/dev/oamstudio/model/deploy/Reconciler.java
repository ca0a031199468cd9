package dev.oamstudio.model.deploy;

import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.PendingInput;
import dev.oamstudio.model.render.RenderedObject;
import dev.oamstudio.model.render.Rendering;
import dev.oamstudio.model.status.Comparison;
import dev.oamstudio.model.status.Gate;
import dev.oamstudio.model.status.Observation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The pure step from what is desired and what is observed to what to do.
///
/// An object is applied once in a run: when what it waits for has been brought up to date in this run, is healthy, and the
/// values that flow in are there. Deletes come when nothing is left to apply.
public final class Reconciler {
    private final Observation observation;
    private final Set<ObjectKey> applied;
    private final Rendering rendering;
    private final Map<ObjectKey, RenderedObject> open = new HashMap<>();

    private Reconciler(Plan plan, Observation observation, Set<ObjectKey> applied) {
        this.observation = observation;
        this.applied = applied;
        Set<ObjectKey> names = new HashSet<>();
        plan.actions().forEach(action -> names.add(action.key()));
        this.rendering = plan.rendering().keepingNames(names);
    }

    /// What to do now for a plan, given what is seen and which of its objects this run has applied or deleted already. Empty
    /// when everything is done.
    ///
    /// @param observation at least as new as the answers to the applies in `applied`
    public static List<Step> next(Plan plan, Observation observation, Set<ObjectKey> applied) {
        return new Reconciler(plan, observation, applied).steps(plan);
    }

    private List<Step> steps(Plan plan) {
        List<RenderedObject> desired =
                plan.actions().stream().flatMap(Reconciler::toApply).toList();
        desired.stream()
                .filter(object -> !isDone(object))
                .forEach(object -> open.put(object.key(), object));
        List<Step> steps = new ArrayList<>();
        for (RenderedObject object : desired) {
            if (open.containsKey(object.key())) {
                steps.add(step(object));
            }
        }
        plan.actions().stream().flatMap(this::toDelete).map(this::deletion).forEach(steps::add);
        return steps;
    }

    private static Stream<RenderedObject> toApply(PlannedAction action) {
        return switch (action) {
            case PlannedAction.Create create -> Stream.of(create.desired());
            case PlannedAction.Change change -> Stream.of(change.desired());
            case PlannedAction.Keep ignored -> Stream.empty();
            case PlannedAction.Delete ignored -> Stream.empty();
            case PlannedAction.Refuse ignored -> Stream.empty();
        };
    }

    private Stream<ObjectKey> toDelete(PlannedAction action) {
        return switch (action) {
            case PlannedAction.Delete delete
                    when !applied.contains(delete.key())
                            && observation
                                    .find(delete.key())
                                    .filter(live -> !live.isDeleting())
                                    .isPresent() ->
                    Stream.of(delete.key());
            case PlannedAction.Delete ignored -> Stream.empty();
            case PlannedAction.Create ignored -> Stream.empty();
            case PlannedAction.Change ignored -> Stream.empty();
            case PlannedAction.Keep ignored -> Stream.empty();
            case PlannedAction.Refuse ignored -> Stream.empty();
        };
    }

    private Step deletion(ObjectKey key) {
        return open.isEmpty()
                ? new Step.Delete(key)
                : new Step.Wait(key, Message.of("deploy.waits-for-applies"));
    }

    /// Applied in this run, or as desired without it.
    private boolean isDone(RenderedObject desired) {
        return applied.contains(desired.key())
                || switch (Gate.of(desired, rendering, observation)) {
                    case Gate.Open gate ->
                            observation
                                    .find(desired.key())
                                    .filter(live -> isAsDesired(gate.object(), live))
                                    .isPresent();
                    case Gate.Closed ignored -> false;
                };
    }

    private static boolean isAsDesired(KubeObject desired, KubeObject live) {
        return !live.isDeleting() && Comparison.of(desired, live).isEmpty();
    }

    private Step step(RenderedObject desired) {
        ObjectKey key = desired.key();
        if (observation.find(key).filter(KubeObject::isDeleting).isPresent()) {
            return new Step.Wait(key, Message.of("deploy.waits-until-gone"));
        }
        Optional<ObjectKey> first = prerequisites(desired).filter(open::containsKey).findFirst();
        if (first.isPresent()) {
            return new Step.Wait(key, Message.of("status.waits-for", first.get().name()));
        }
        return switch (Gate.of(desired, rendering, observation)) {
            case Gate.Open gate -> new Step.Apply(key, gate.object());
            case Gate.Closed gate -> new Step.Wait(key, gate.why());
        };
    }

    private Stream<ObjectKey> prerequisites(RenderedObject desired) {
        return Stream.of(
                        desired.waitsFor().stream(),
                        desired.inputs().stream().map(PendingInput::source),
                        Gate.follows(desired, rendering).stream())
                .flatMap(keys -> keys);
    }
}
