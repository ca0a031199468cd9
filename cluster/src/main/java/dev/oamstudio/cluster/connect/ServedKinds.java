package dev.oamstudio.cluster.connect;

import dev.oamstudio.cluster.request.ApiRequests;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ResourceType;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The kinds that an API server serves, asked for by group and version when they are needed and kept. An unknown kind is asked
/// for anew, for its definition may have come meanwhile. A kind whose definition was applied over this connection is waited for:
/// a server calls a definition established a moment before its kinds appear in discovery.
final class ServedKinds {
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final ApiRequests api;
    private final Duration patience;
    private final Map<String, List<ResourceType>> known = new HashMap<>();
    private final Set<GroupVersionKind> expected = new LinkedHashSet<>();

    /// @param patience how long an expected kind is waited for
    ServedKinds(ApiRequests api, Duration patience) {
        this.api = api;
        this.patience = patience;
    }

    /// Notes that a CustomResourceDefinition was applied, so that its kinds will come.
    synchronized void expect(KubeObject definition) {
        for (Value version : definition.content().itemsAt("spec", "versions")) {
            if (!version.get("served").equals(Optional.of(Value.bool(false)))) {
                expected.add(
                        new GroupVersionKind(
                                definition.text("spec", "group"),
                                version.textAt("name").orElse(""),
                                definition.text("spec", "names", "kind")));
            }
        }
    }

    /// @throws ClusterException of kind UNKNOWN_KIND if the server does not serve it
    synchronized ResourceType of(GroupVersionKind type) throws ClusterException {
        Optional<ResourceType> found = find(type);
        if (found.isEmpty()) {
            found = look(type);
        }
        if (found.isEmpty() && expected.contains(type)) {
            found = await(type);
        }
        return found.orElseThrow(() ->
                new ClusterException(
                        ClusterException.Kind.UNKNOWN_KIND,
                        "The cluster does not know the kind " + type));
    }

    /// All groups in their preferred versions, and the kinds that were expected and have come: a server lists the group of a new
    /// definition a moment later than its kinds.
    synchronized List<ResourceType> all() throws ClusterException {
        Set<ResourceType> all = new LinkedHashSet<>(ask("", "v1"));
        for (Value group : api.get("/apis").itemsAt("groups")) {
            String name = group.textAt("name").orElse("");
            String version = group.textAt("preferredVersion", "version").orElse("");
            all.addAll(ask(name, version));
        }
        for (GroupVersionKind type : expected) {
            look(type).ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    /// The path of a kind's objects, in a namespace unless that is empty or the kind has none.
    static String path(ResourceType type, String namespace) {
        String root = root(type.type().group(), type.type().version());
        String inside = type.namespaced() && !namespace.isEmpty() ? "/namespaces/" + namespace : "";
        return root + inside + "/" + type.plural();
    }

    private Optional<ResourceType> look(GroupVersionKind type) throws ClusterException {
        known.put(type.apiVersion(), ask(type.group(), type.version()));
        return find(type);
    }

    private synchronized Optional<ResourceType> await(GroupVersionKind type)
            throws ClusterException {
        long end = System.nanoTime() + patience.toNanos();
        Optional<ResourceType> found = Optional.empty();
        try {
            while (found.isEmpty() && System.nanoTime() < end) {
                wait(BETWEEN.toMillis());
                found = look(type);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ClusterException(
                    ClusterException.Kind.CANCELLED, "Waiting for " + type + " was interrupted");
        }
        return found;
    }

    private Optional<ResourceType> find(GroupVersionKind type) {
        return known.getOrDefault(type.apiVersion(), List.of()).stream()
                .filter(served -> served.type().equals(type))
                .findFirst();
    }

    private List<ResourceType> ask(String group, String version) throws ClusterException {
        try {
            return api.get(root(group, version)).itemsAt("resources").stream()
                    .filter(resource -> !resource.textAt("name").orElse("/").contains("/"))
                    .map(resource -> type(group, version, resource))
                    .toList();
        } catch (ClusterException failed) {
            if (failed.kind() == ClusterException.Kind.NOT_FOUND) {
                return List.of();
            }
            throw failed;
        }
    }

    private static ResourceType type(String group, String version, Value resource) {
        return new ResourceType(
                new GroupVersionKind(group, version, resource.textAt("kind").orElse("")),
                resource.textAt("name").orElse(""),
                resource.get("namespaced").equals(Optional.of(Value.bool(true))),
                resource.itemsAt("verbs").contains(Value.text("watch")));
    }

    private static String root(String group, String version) {
        return group.isEmpty() ? "/api/" + version : "/apis/" + group + "/" + version;
    }
}
