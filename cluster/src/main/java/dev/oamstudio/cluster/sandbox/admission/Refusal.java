package dev.oamstudio.cluster.sandbox.admission;

import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ClusterException.Kind;
import dev.oamstudio.model.kube.GroupVersionKind;
import java.util.List;

/// Refusals in the words of the API server.
public final class Refusal {
    private Refusal() {}

    public static ClusterException unknownKind(GroupVersionKind type) {
        return new ClusterException(
                Kind.UNKNOWN_KIND,
                "no matches for kind \"" + type.kind() + "\" in version \"" + type.apiVersion() + "\"");
    }

    public static ClusterException notFound(ServedKind kind, String name) {
        return notFound(kind.qualifiedName(), name);
    }

    public static ClusterException notFound(String resource, String name) {
        return new ClusterException(Kind.NOT_FOUND, resource + " \"" + name + "\" not found");
    }

    static ClusterException invalid(ServedKind kind, String name, List<String> causes) {
        String group = kind.type().group();
        String qualified = kind.type().kind() + (group.isEmpty() ? "" : "." + group);
        String all = causes.size() == 1 ? causes.getFirst() : "[" + String.join(", ", causes) + "]";
        return new ClusterException(Kind.INVALID, qualified + " \"" + name + "\" is invalid: " + all);
    }
}
