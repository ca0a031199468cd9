package dev.oamstudio.cluster.runtime;

import dev.oamstudio.model.deploy.ApplyOptions;
import dev.oamstudio.model.deploy.Claim;
import dev.oamstudio.model.deploy.Cluster;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.Inventory;
import dev.oamstudio.model.deploy.Ownership;
import dev.oamstudio.model.deploy.Plan;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.status.Observation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a run writes, looking once more before each write whose the object is now: since the plan was made others may have made one
/// of the same name. Remembers what it wrote, for the inventory.
final class Writing {
    private final Cluster cluster;
    private final Plan plan;
    private final Ownership ownership;
    private final Inventory before;
    private final Set<ObjectKey> written = new HashSet<>();
    private final Set<ObjectKey> gone = new HashSet<>();
    private final Map<ObjectKey, String> uids = new HashMap<>();

    Writing(Cluster cluster, Plan plan, Ownership ownership) {
        this.cluster = cluster;
        this.plan = plan;
        this.before = ownership.own();
        this.ownership =
                new Ownership(
                        before.before(plan.actions()), ownership.others(), ownership.complete());
    }

    /// What to keep before the first write.
    Inventory intended() {
        return ownership.own();
    }

    KubeObject apply(KubeObject object) throws ClusterException {
        ObjectKey key = object.key();
        boolean adopts = plan.adopts(key);
        Optional<KubeObject> live = cluster.get(key);
        if (live.isPresent() && !adopts && !isOurs(live.get())) {
            throw notOurs(key);
        }
        KubeObject answer =
                cluster.apply(object, new ApplyOptions(ApplyOptions.MANAGER, adopts, false));
        written.add(key);
        uids.put(key, answer.uid());
        return answer;
    }

    void delete(ObjectKey key) throws ClusterException {
        Optional<KubeObject> live = cluster.get(key);
        if (live.isPresent()) {
            if (!isOurs(live.get()) || ownership.otherOwner(live.get()).isPresent()) {
                throw notOurs(key);
            }
            cluster.delete(key);
        }
        gone.add(key);
    }

    /// What is there when everything is done.
    ///
    /// @param last what is seen then
    Inventory done(Observation last) {
        last.objects().forEach((key, object) -> uids.putIfAbsent(key, object.uid()));
        return before.after(plan.actions(), uids);
    }

    /// What is there when the run ends earlier.
    ///
    /// @param uncertain what may have been written though no answer came
    Inventory soFar(Set<ObjectKey> uncertain) {
        Inventory known = before.partly(written, gone, uids);
        Set<ObjectKey> maybe = new HashSet<>(uncertain);
        maybe.retainAll(intended().objects());
        return known.partly(maybe, Set.of(), Map.of());
    }

    private boolean isOurs(KubeObject live) {
        return switch (ownership.of(live)) {
            case Claim.Ours ignored -> true;
            case Claim.Ownerless ignored -> true;
            case Claim.Theirs ignored -> false;
            case Claim.Foreign ignored -> false;
        };
    }

    static ClusterException notOurs(ObjectKey key) {
        return new ClusterException(
                ClusterException.Kind.CONFLICT, key + " exists and is not of this application");
    }
}
