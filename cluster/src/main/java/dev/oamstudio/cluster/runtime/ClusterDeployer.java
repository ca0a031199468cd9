package dev.oamstudio.cluster.runtime;

import dev.oamstudio.model.deploy.Adoption;
import dev.oamstudio.model.deploy.ApplyOptions;
import dev.oamstudio.model.deploy.Cluster;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.DeployEvent;
import dev.oamstudio.model.deploy.Deployer;
import dev.oamstudio.model.deploy.Inventory;
import dev.oamstudio.model.deploy.KindGaps;
import dev.oamstudio.model.deploy.Ownership;
import dev.oamstudio.model.deploy.Plan;
import dev.oamstudio.model.deploy.PlannedAction;
import dev.oamstudio.model.deploy.Planner;
import dev.oamstudio.model.deploy.Removal;
import dev.oamstudio.model.deploy.ResourceQuery;
import dev.oamstudio.model.deploy.Watching;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.Rendering;
import dev.oamstudio.model.status.Observation;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// Plans and applies against one cluster, each run on a virtual thread of its own.
public final class ClusterDeployer implements Deployer {
    private final Cluster cluster;
    private final InstantSource clock;
    private final Set<Watching> runs = ConcurrentHashMap.newKeySet();

    public ClusterDeployer(Cluster cluster, InstantSource clock) {
        this.cluster = cluster;
        this.clock = clock;
    }

    @Override
    public Cluster cluster() {
        return cluster;
    }

    @Override
    public Plan plan(Rendering rendering, long revision, Adoption adoption)
            throws ClusterException {
        Ownership ownership = ownership(rendering);
        Observation observation = observe(rendering, ownership.own());
        List<PlannedAction> actions = Planner.plan(rendering, observation, ownership, adoption);
        List<String> missing = new Namespaces(cluster).missing(actions);
        KindGaps gaps =
                KindGaps.of(new UnservedKinds(cluster).of(actions), cluster.identity().simulated());
        return new Plan(rendering, cluster.identity(), actions, missing, gaps, revision);
    }

    @Override
    public Watching apply(Plan plan, Consumer<DeployEvent> listener) {
        ApplyRun run = new ApplyRun(this, plan, listener);
        return start("apply " + plan.rendering().application().name(), run);
    }

    @Override
    public Watching observe(Rendering rendering, Consumer<DeployEvent> listener) {
        ObserveRun run = new ObserveRun(this, rendering, listener);
        return start("observe " + rendering.application().name(), run);
    }

    @Override
    public Removal delete(Rendering rendering) throws ClusterException {
        Ownership ownership = ownership(rendering);
        Inventory inventory = ownership.own();
        boolean applied = cluster.get(inventory.key()).isPresent();
        Observation observation = observe(rendering, inventory);
        List<PlannedAction> actions = Planner.removal(rendering, observation, ownership);
        for (PlannedAction action : actions) {
            if (action instanceof PlannedAction.Delete(ObjectKey key, Message ignored)) {
                cluster.delete(key);
            }
        }
        cluster.delete(inventory.key());
        return new Removal(applied, actions);
    }

    @Override
    public void close() {
        runs.forEach(Watching::close);
        cluster.close();
    }

    InstantSource clock() {
        return clock;
    }

    /// What earlier applies left.
    Inventory inventory(Rendering rendering) throws ClusterException {
        String name = rendering.application().name();
        String namespace = WatchedKinds.namespace(rendering);
        return cluster.get(Inventory.keyOf(name, namespace))
                .map(Inventory::from)
                .orElse(Inventory.empty(name, namespace));
    }

    /// Whose what is in the cluster is: by this application's inventory and those of all others that may be read.
    Ownership ownership(Rendering rendering) throws ClusterException {
        Inventory own = inventory(rendering);
        try {
            return new Ownership(own, others(own, ""), true);
        } catch (ClusterException failed) {
            if (failed.kind() != ClusterException.Kind.FORBIDDEN) {
                throw failed;
            }
            return new Ownership(own, others(own, own.namespace()), false);
        }
    }

    private List<Inventory> others(Inventory own, String namespace) throws ClusterException {
        return cluster
                .list(new ResourceQuery(own.key().type(), namespace, Inventory.LABEL))
                .stream()
                .filter(configMap -> configMap.labels().containsKey(Inventory.LABEL))
                .filter(configMap -> !configMap.key().equals(own.key()))
                .map(Inventory::from)
                .toList();
    }

    void keep(Inventory inventory) throws ClusterException {
        cluster.apply(inventory.toObject(), new ApplyOptions(ApplyOptions.MANAGER, true, false));
    }

    private Observation observe(Rendering rendering, Inventory inventory) throws ClusterException {
        TreeMap<ObjectKey, KubeObject> objects = new TreeMap<>();
        for (ResourceQuery query : WatchedKinds.of(rendering, inventory)) {
            list(query).forEach(object -> objects.put(object.key(), object));
        }
        return new Observation(objects, List.of(), clock.instant());
    }

    /// A kind that the cluster does not know has no objects.
    private List<KubeObject> list(ResourceQuery query) throws ClusterException {
        try {
            return cluster.list(query);
        } catch (ClusterException failed) {
            return switch (failed.kind()) {
                case UNKNOWN_KIND, NOT_FOUND -> List.of();
                case KUBECONFIG,
                        UNREACHABLE,
                        UNAUTHORIZED,
                        FORBIDDEN,
                        CONFLICT,
                        INVALID,
                        GONE,
                        TIMEOUT,
                        CANCELLED,
                        SERVER ->
                        throw failed;
            };
        }
    }

    private Watching start(String name, Run run) {
        Thread thread = Thread.ofVirtual().name(name).unstarted(run);
        Watching handle = run::stop;
        runs.add(handle);
        thread.start();
        return () -> {
            runs.remove(handle);
            handle.close();
        };
    }

    /// Something that goes on until it is stopped.
    interface Run extends Runnable {
        void stop();
    }
}
