package dev.oamstudio.cluster.sandbox.controller;

import dev.oamstudio.cluster.sandbox.server.ApiServer;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ResourceQuery;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.yaml.Value;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a simulated controller sees and can do. What the server refuses becomes a warning about the object on whose behalf it
/// was tried, as with real controllers.
final class World {
    static final String CONTROLLER_MANAGER = "kube-controller-manager";
    static final String KUBELET = "kubelet";

    private final ApiServer server;
    private final Waits waits;
    private final EventRecorder events;

    World(ApiServer server, Waits waits) {
        this.server = server;
        this.waits = waits;
        this.events = new EventRecorder(server);
    }

    /// The time as objects show it.
    String now() {
        return server.now();
    }

    Instant instant() {
        return Instant.parse(server.now());
    }

    ApiServer server() {
        return server;
    }

    Optional<KubeObject> get(ObjectKey key) {
        try {
            return server.get(key);
        } catch (ClusterException unknown) {
            return Optional.empty();
        }
    }

    List<KubeObject> list(GroupVersionKind type, String namespace) {
        try {
            return server.list(new ResourceQuery(type, namespace, ""));
        } catch (ClusterException unknown) {
            return List.of();
        }
    }

    /// What an object owns of a kind, apart from what is being deleted.
    List<KubeObject> owned(KubeObject owner, GroupVersionKind type) {
        return list(type, owner.namespace()).stream()
                .filter(object -> !object.isDeleting())
                .filter(object ->
                        object.owners().stream().anyMatch(ref -> ref.uid().equals(owner.uid())))
                .toList();
    }

    /// Creates or changes an object; empty if the server refused.
    Optional<KubeObject> write(KubeObject onBehalfOf, KubeObject object) {
        try {
            return Optional.of(server.write(object, CONTROLLER_MANAGER));
        } catch (ClusterException refused) {
            warn(
                    onBehalfOf,
                    "FailedCreate",
                    "Error creating: " + String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    void status(KubeObject object, Value.Mapping status) {
        status(object, status, CONTROLLER_MANAGER);
    }

    void status(KubeObject object, Value.Mapping status, String manager) {
        try {
            server.writeStatus(object.key(), status, manager);
        } catch (ClusterException refused) {
            warn(object, "ReconcileError", String.valueOf(refused.getMessage()));
        }
    }

    void delete(KubeObject object) {
        server.delete(object.key());
    }

    void tell(KubeObject about, String reason, String message) {
        events.record(about, false, reason, message);
    }

    void warn(KubeObject about, String reason, String message) {
        events.record(about, true, reason, message);
    }

    /// Whether a time has passed since this was first asked; if not, the object is looked at again then.
    boolean passed(KubeObject object, String what, Duration wait) {
        return waits.isOver(object, what, wait);
    }

    /// Whether this is asked for the first time.
    boolean first(KubeObject object, String what) {
        return waits.isFirst(object, what);
    }

    /// Has an object looked at again after a time.
    void lookAgain(KubeObject object, Duration wait) {
        waits.again(object, wait);
    }

    /// A time between two bounds that is the same whenever it is asked for the same object.
    Duration between(KubeObject object, long leastMillis, long mostMillis) {
        long spread = mostMillis - leastMillis + 1;
        return Duration.ofMillis(leastMillis + Math.floorMod(Hashes.number(object.uid()), spread));
    }
}
