package dev.oamstudio.model.deploy;

import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.Rendering;
import java.util.List;

/// What an apply would do, in its order. An apply does exactly this.
///
/// @param missingNamespaces namespaces that objects are to go into and that neither are there nor will be made
/// @param gaps kinds that the cluster does not serve
/// @param revision the workspace that it was computed from
public record Plan(
        Rendering rendering,
        ClusterIdentity cluster,
        List<PlannedAction> actions,
        List<String> missingNamespaces,
        KindGaps gaps,
        long revision) {
    public Plan {
        actions = List.copyOf(actions);
        missingNamespaces = List.copyOf(missingNamespaces);
    }

    public Plan(
            Rendering rendering,
            ClusterIdentity cluster,
            List<PlannedAction> actions,
            long revision) {
        this(rendering, cluster, actions, List.of(), KindGaps.NONE, revision);
    }

    /// Whether it may be applied.
    public boolean isFeasible() {
        return refusals().isEmpty() && missingNamespaces.isEmpty() && gaps.unserved().isEmpty();
    }

    /// Whether there is nothing to do and nothing in the way.
    public boolean isClean() {
        return changes() == 0 && refusals().isEmpty();
    }

    /// How many actions change the cluster.
    public long changes() {
        return actions.stream()
                .filter(action ->
                        !(action instanceof PlannedAction.Keep)
                                && !(action instanceof PlannedAction.Refuse))
                .count();
    }

    /// What stands in the way: a plan with any is not applied.
    public List<PlannedAction.Refuse> refusals() {
        return actions.stream()
                .filter(PlannedAction.Refuse.class::isInstance)
                .map(PlannedAction.Refuse.class::cast)
                .toList();
    }

    /// Whether an object is taken over from others.
    public boolean adopts(ObjectKey key) {
        return actions.stream()
                .anyMatch(action ->
                        action instanceof PlannedAction.Change change
                                && change.adopts()
                                && change.key().equals(key));
    }
}
