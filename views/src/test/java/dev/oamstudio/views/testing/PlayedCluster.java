package dev.oamstudio.views.testing;

import dev.oamstudio.model.deploy.Adoption;
import dev.oamstudio.model.deploy.ApplyOptions;
import dev.oamstudio.model.deploy.Cluster;
import dev.oamstudio.model.deploy.ClusterDirectory;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ClusterIdentity;
import dev.oamstudio.model.deploy.DeployEvent;
import dev.oamstudio.model.deploy.Deployer;
import dev.oamstudio.model.deploy.Inventory;
import dev.oamstudio.model.deploy.Ownership;
import dev.oamstudio.model.deploy.Plan;
import dev.oamstudio.model.deploy.Planner;
import dev.oamstudio.model.deploy.Removal;
import dev.oamstudio.model.deploy.ResourceQuery;
import dev.oamstudio.model.deploy.ResourceType;
import dev.oamstudio.model.deploy.WatchEvent;
import dev.oamstudio.model.deploy.Watching;
import dev.oamstudio.model.kube.KubeEvent;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.Rendering;
import dev.oamstudio.model.status.Observation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// A cluster that has what a test says and does what a test says, when it says so.
public final class PlayedCluster implements ClusterDirectory {
    public static final ContextChoice CHOICE = new ContextChoice("sandbox", "default", "", true);

    private volatile SequencedMap<ObjectKey, KubeObject> objects = new TreeMap<>();
    private volatile Optional<ClusterException> refusal = Optional.empty();
    private volatile Consumer<DeployEvent> observer = event -> {};
    private volatile Consumer<DeployEvent> applier = event -> {};
    private volatile boolean isOurs = true;
    private volatile List<ResourceType> served = List.of();
    private final AtomicInteger cancelled = new AtomicInteger();

    /// What is in the cluster from now on; said to who watches.
    public void has(List<KubeObject> present) {
        SequencedMap<ObjectKey, KubeObject> next = new TreeMap<>();
        present.forEach(object -> next.put(object.key(), object));
        objects = next;
        observer.accept(new DeployEvent.Observed(observation()));
    }

    /// It is no sandbox, and tells of these kinds.
    public void serves(List<ResourceType> kinds) {
        served = List.copyOf(kinds);
    }

    /// What is there was made by others, not by earlier applies.
    public void othersMadeIt() {
        isOurs = false;
    }

    /// Plans and connections fail from now on.
    public void refuses(ClusterException why) {
        refusal = Optional.of(why);
    }

    public void accepts() {
        refusal = Optional.empty();
    }

    /// Says something to who watches.
    public void says(DeployEvent event) {
        observer.accept(event);
    }

    /// Says something to who applies.
    public void applies(DeployEvent event) {
        applier.accept(event);
    }

    /// How often an apply was given up.
    public int cancelled() {
        return cancelled.get();
    }

    /// Everything that is there counts as applied by us before, unless others made it.
    private Inventory inventory(Rendering rendering) {
        String name = rendering.application().name();
        return new Inventory(name, "default", isOurs ? List.copyOf(objects.keySet()) : List.of());
    }

    private Observation observation() {
        return new Observation(objects, List.of(), Instant.now());
    }

    @Override
    public List<ContextChoice> choices() {
        return List.of(CHOICE);
    }

    @Override
    public Deployer connect(ContextChoice choice) throws ClusterException {
        fail();
        return new Played();
    }

    private void fail() throws ClusterException {
        if (refusal.isPresent()) {
            throw refusal.get();
        }
    }

    private final class Played implements Deployer {
        @Override
        public Cluster cluster() {
            return new Named(served);
        }

        @Override
        public Plan plan(Rendering rendering, long revision, Adoption adoption)
                throws ClusterException {
            fail();
            return new Plan(
                    rendering,
                    cluster().identity(),
                    Planner.plan(
                            rendering,
                            observation(),
                            Ownership.alone(inventory(rendering)),
                            adoption),
                    revision);
        }

        @Override
        public Watching apply(Plan plan, Consumer<DeployEvent> listener) {
            applier = listener;
            return cancelled::incrementAndGet;
        }

        @Override
        public Watching observe(Rendering rendering, Consumer<DeployEvent> listener) {
            observer = listener;
            listener.accept(new DeployEvent.Observed(observation()));
            return () -> {};
        }

        @Override
        public Removal delete(Rendering rendering) {
            return new Removal(false, List.of());
        }

        @Override
        public void close() {}
    }

    /// Says who it is, and what it serves.
    private record Named(List<ResourceType> served) implements Cluster {
        @Override
        public ClusterIdentity identity() {
            return served.isEmpty()
                    ? new ClusterIdentity("sandbox", "", "v1.36", true)
                    : new ClusterIdentity("production", "", "v1.36", false);
        }

        @Override
        public List<ResourceType> discover() {
            return served;
        }

        @Override
        public Optional<KubeObject> get(ObjectKey key) {
            return Optional.empty();
        }

        @Override
        public List<KubeObject> list(ResourceQuery query) {
            return List.of();
        }

        @Override
        public KubeObject apply(KubeObject object, ApplyOptions options) {
            return object;
        }

        @Override
        public void delete(ObjectKey key) {}

        @Override
        public List<KubeEvent> events(String namespace) {
            return List.of();
        }

        @Override
        public Watching watch(ResourceQuery query, Consumer<WatchEvent> listener) {
            return () -> {};
        }

        @Override
        public void close() {}
    }
}
