package dev.oamstudio.cluster.connect;

import dev.oamstudio.cluster.request.ApiRequests;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ResourceType;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The kinds that an API server serves, asked for by group and version when they are needed and kept. An unknown kind is asked
/// for anew, for its definition may have come meanwhile.
final class ServedKinds {
    private final ApiRequests api;
    private final Map<String, List<ResourceType>> known = new HashMap<>();

    ServedKinds(ApiRequests api) {
        this.api = api;
    }

    /// @throws ClusterException of kind UNKNOWN_KIND if the server does not serve it
    synchronized ResourceType of(GroupVersionKind type) throws ClusterException {
        Optional<ResourceType> kept = find(type);
        if (kept.isPresent()) {
            return kept.get();
        }
        known.put(type.apiVersion(), ask(type.group(), type.version()));
        return find(type)
                .orElseThrow(() ->
                        new ClusterException(
                                ClusterException.Kind.UNKNOWN_KIND,
                                "The cluster does not know the kind " + type));
    }

    /// All groups in their preferred versions.
    List<ResourceType> all() throws ClusterException {
        List<ResourceType> all = new ArrayList<>(ask("", "v1"));
        for (Value group : api.get("/apis").itemsAt("groups")) {
            String name = group.textAt("name").orElse("");
            String version = group.textAt("preferredVersion", "version").orElse("");
            all.addAll(ask(name, version));
        }
        return all;
    }

    /// The path of a kind's objects, in a namespace unless that is empty or the kind has none.
    static String path(ResourceType type, String namespace) {
        String root = root(type.type().group(), type.type().version());
        String inside = type.namespaced() && !namespace.isEmpty() ? "/namespaces/" + namespace : "";
        return root + inside + "/" + type.plural();
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
