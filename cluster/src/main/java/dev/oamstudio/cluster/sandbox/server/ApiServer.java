package dev.oamstudio.cluster.sandbox.server;

import static dev.oamstudio.cluster.convert.Values.mapping;

import dev.oamstudio.cluster.sandbox.admission.Admission;
import dev.oamstudio.cluster.sandbox.admission.Refusal;
import dev.oamstudio.cluster.sandbox.admission.ServedKind;
import dev.oamstudio.cluster.sandbox.field.FieldConflicts;
import dev.oamstudio.cluster.sandbox.field.FieldOwnership;
import dev.oamstudio.cluster.sandbox.field.Owner;
import dev.oamstudio.cluster.sandbox.field.Ownership;
import dev.oamstudio.cluster.sandbox.field.Written;
import dev.oamstudio.cluster.sandbox.time.SandboxTime;
import dev.oamstudio.model.deploy.ApplyOptions;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ResourceQuery;
import dev.oamstudio.model.deploy.WatchEvent;
import dev.oamstudio.model.deploy.Watching;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.yaml.Value;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// The sandbox's API server. Everything happens one after the other; readers see whole states.
public final class ApiServer {
    private final ObjectStore store = new ObjectStore();
    private final SandboxTime time;
    private final RandomGenerator random;

    public ApiServer(SandboxTime time, RandomGenerator random) {
        this.time = time;
        this.random = random;
    }

    public synchronized List<ServedKind> kinds() {
        return Kinds.served(store);
    }

    public synchronized Optional<KubeObject> get(ObjectKey key) throws ClusterException {
        kind(key.type());
        return store.find(key).map(stored -> Kinds.as(key.type(), stored.withManagedFields()));
    }

    public synchronized List<KubeObject> list(ResourceQuery query) throws ClusterException {
        kind(query.type());
        WatchFeed feed = new WatchFeed(query, event -> {}, this::whole);
        return store.list(query.type()).stream()
                .filter(stored -> feed.asksFor(stored.object()))
                .map(stored -> Kinds.as(query.type(), stored.withManagedFields()))
                .toList();
    }

    /// Server-side apply.
    public synchronized KubeObject apply(KubeObject config, ApplyOptions options)
            throws ClusterException {
        ServedKind kind = kind(config.type());
        KubeObject named = inNamespace(kind, config);
        Optional<Stored> before = store.find(named.key());
        if (before.isEmpty()) {
            requireNamespace(kind, named);
        }
        Written written = merge(kind, before, named, options);
        KubeObject filled = new KubeObject(Admission.fill(kind, written.content()));
        Admission.check(kind, before.map(Stored::object), filled);
        Stored next = new Stored(stamp(kind, before, filled), written.ownership());
        if (before.isPresent() && same(before.get(), next)) {
            return Kinds.as(config.type(), before.get().withManagedFields());
        }
        return Kinds.as(
                config.type(),
                options.dryRun() ? next.withManagedFields() : keep(next).withManagedFields());
    }

    /// A controller's write of everything but status; creates what is not there.
    public synchronized KubeObject write(KubeObject object, String manager)
            throws ClusterException {
        ServedKind kind = kind(object.type());
        Optional<Stored> before = store.find(object.key());
        Value.Mapping own = Admission.prepare(kind, object.content());
        Value.Mapping content =
                before.flatMap(old -> old.object().content().get("status"))
                        .map(status -> own.with("status", status))
                        .orElse(own);
        return update(
                kind, before, content, Owner.updating(manager, object.type().apiVersion(), ""));
    }

    /// A controller's write of status alone. Nothing happens if the object is gone.
    public synchronized void writeStatus(ObjectKey key, Value.Mapping status, String manager)
            throws ClusterException {
        ServedKind kind = kind(key.type());
        Optional<Stored> before = store.find(key);
        if (before.isPresent()) {
            Value.Mapping content = before.get().object().content().with("status", status);
            Owner owner =
                    Owner.updating(
                            manager, key.type().apiVersion(), kind.ownStatus() ? "status" : "");
            update(kind, before, content, owner);
        }
    }

    /// Deletes an object, or marks it for those who must let go of it first.
    public synchronized void delete(ObjectKey key) {
        Optional<Stored> there = store.find(key);
        if (there.isEmpty()) {
            return;
        }
        KubeObject object = there.get().object();
        if (!Kinds.isReleasedByOthers(object)) {
            store.remove(key);
        } else if (!object.isDeleting()) {
            keep(
                    new Stored(
                            object.withMetadata("deletionTimestamp", Value.text(now())),
                            there.get().ownership()));
        }
    }

    /// Removes an object that was marked, or any other.
    public synchronized void remove(ObjectKey key) {
        store.remove(key);
    }

    public synchronized Watching watch(ResourceQuery query, Consumer<WatchEvent> listener)
            throws ClusterException {
        kind(query.type());
        WatchFeed feed = new WatchFeed(query, listener, this::whole);
        store.list(query.type())
                .forEach(stored -> feed.accept(new WatchEvent.Added(stored.object())));
        feed.accept(new WatchEvent.Synced());
        store.listen(feed);
        feed.start();
        return () -> end(feed);
    }

    private KubeObject whole(KubeObject object) {
        return store.find(object.key()).map(Stored::withManagedFields).orElse(object);
    }

    /// Tells a listener of every change, at once and on the thread that makes it.
    public synchronized void listen(Consumer<WatchEvent> listener) {
        store.listen(listener);
    }

    /// Runs something while nobody else reads or writes.
    public synchronized void exclusively(Runnable work) {
        work.run();
    }

    /// Every object there is.
    public synchronized List<KubeObject> everything() {
        return store.all().stream().map(Stored::object).toList();
    }

    /// The time as objects show it.
    public String now() {
        return time.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private synchronized void end(WatchFeed feed) {
        store.ignore(feed);
        feed.end();
    }

    private Written merge(
            ServedKind kind, Optional<Stored> before, KubeObject config, ApplyOptions options)
            throws ClusterException {
        Value.Mapping wanted = Admission.prepare(kind, config.content());
        Owner owner = Owner.applying(options.fieldManager(), config.type().apiVersion());
        Written live =
                before.map(stored -> new Written(stored.object().content(), stored.ownership()))
                        .orElseGet(() -> new Written(identity(config), Ownership.NOBODY));
        try {
            return new FieldOwnership(kind.shape(), now())
                    .apply(live, wanted, owner, options.force());
        } catch (FieldConflicts conflicts) {
            throw Refusal.conflict(conflicts.conflicts());
        }
    }

    private KubeObject update(
            ServedKind kind, Optional<Stored> before, Value.Mapping content, Owner owner)
            throws ClusterException {
        Value.Mapping filled = Admission.fill(kind, content);
        Written live =
                before.map(stored -> new Written(stored.object().content(), stored.ownership()))
                        .orElseGet(() -> new Written(Value.Mapping.EMPTY, Ownership.NOBODY));
        Written written = new FieldOwnership(kind.shape(), now()).update(live, filled, owner);
        Admission.check(kind, before.map(Stored::object), new KubeObject(filled));
        Stored next =
                new Stored(
                        stamp(kind, before, new KubeObject(written.content())),
                        written.ownership());
        boolean same =
                before.isPresent()
                        && before.get().object().content().equals(next.object().content());
        return same ? next.object() : keep(next).object();
    }

    private KubeObject stamp(ServedKind kind, Optional<Stored> before, KubeObject after) {
        return before.map(stored -> Stamp.changed(kind, stored.object(), after))
                .orElseGet(() -> Stamp.created(kind, after, uid(), now()));
    }

    private static boolean same(Stored before, Stored after) {
        return before.object().content().equals(after.object().content())
                && before.ownership().equals(after.ownership());
    }

    /// Keeps an object, unless it only waited for the last of its finalizers to go.
    private Stored keep(Stored next) {
        Stored kept = store.put(next.object(), next.ownership());
        if (next.object().isDeleting() && !Kinds.isReleasedByOthers(next.object())) {
            store.remove(next.object().key());
        }
        return kept;
    }

    private ServedKind kind(GroupVersionKind type) throws ClusterException {
        return Kinds.of(store, type);
    }

    private void requireNamespace(ServedKind kind, KubeObject object) throws ClusterException {
        ObjectKey namespace = new ObjectKey(Kinds.NAMESPACE, "", object.namespace());
        if (kind.namespaced() && store.find(namespace).isEmpty()) {
            throw Refusal.notFound("namespaces", object.namespace());
        }
    }

    private static KubeObject inNamespace(ServedKind kind, KubeObject object) {
        if (!kind.namespaced()) {
            Value.Mapping metadata = object.content().mappingAt("metadata").without("namespace");
            return new KubeObject(object.content().with("metadata", metadata));
        }
        return object.namespace().isEmpty()
                ? object.withMetadata("namespace", Value.text("default"))
                : object;
    }

    private static Value.Mapping identity(KubeObject object) {
        Value.Mapping metadata = mapping("name", object.name());
        return mapping(
                "apiVersion", object.type().apiVersion(),
                "kind", object.type().kind(),
                "metadata",
                        object.namespace().isEmpty()
                                ? metadata
                                : metadata.with("namespace", Value.text(object.namespace())));
    }

    private String uid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
