package dev.oamstudio.cluster.runtime;

import dev.oamstudio.model.deploy.Inventory;
import dev.oamstudio.model.deploy.ResourceQuery;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.RenderedObject;
import dev.oamstudio.model.render.Rendering;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What has to be watched to see an application: the kinds that it renders, those of earlier applies, and those that controllers
/// make of them.
final class WatchedKinds {
    private static final String DEFAULT = "default";
    private static final List<GroupVersionKind> MADE_BY_CONTROLLERS =
            List.of(
                    new GroupVersionKind("apps", "v1", "ReplicaSet"),
                    new GroupVersionKind("", "v1", "Pod"),
                    new GroupVersionKind("batch", "v1", "Job"));

    private WatchedKinds() {}

    static Set<ResourceQuery> of(Rendering rendering, Inventory inventory) {
        Set<ResourceQuery> queries = new LinkedHashSet<>();
        rendering.objects().forEach(object -> queries.add(query(object.key())));
        inventory.objects().forEach(key -> queries.add(query(key)));
        String namespace = namespace(rendering);
        MADE_BY_CONTROLLERS.forEach(type -> queries.add(new ResourceQuery(type, namespace, "")));
        return queries;
    }

    /// The namespace that an application lives in: that of its first namespaced object.
    static String namespace(Rendering rendering) {
        return rendering.objects().stream()
                .map(RenderedObject::key)
                .map(ObjectKey::namespace)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(DEFAULT);
    }

    private static ResourceQuery query(ObjectKey key) {
        return new ResourceQuery(key.type(), key.namespace(), "");
    }
}
