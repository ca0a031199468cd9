package dev.oamstudio.cluster.sandbox.admission;

import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ClusterException.FieldConflict;
import dev.oamstudio.model.deploy.ClusterException.Kind;
import dev.oamstudio.model.kube.GroupVersionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Refusals in the words of the API server.
public final class Refusal {
    private Refusal() {}

    public static ClusterException unknownKind(GroupVersionKind type) {
        return new ClusterException(
                Kind.UNKNOWN_KIND,
                "no matches for kind \""
                        + type.kind()
                        + "\" in version \""
                        + type.apiVersion()
                        + "\"");
    }

    public static ClusterException notFound(ServedKind kind, String name) {
        return notFound(kind.qualifiedName(), name);
    }

    public static ClusterException notFound(String resource, String name) {
        return new ClusterException(Kind.NOT_FOUND, resource + " \"" + name + "\" not found");
    }

    /// Others own fields that an apply would change.
    public static ClusterException conflict(List<FieldConflict> conflicts) {
        Map<String, List<String>> byManager = new TreeMap<>();
        conflicts.forEach(
                c -> byManager.computeIfAbsent(c.manager(), m -> new ArrayList<>()).add(c.field()));
        String all =
                byManager.entrySet().stream()
                        .map(entry ->
                                "conflict with \""
                                        + entry.getKey()
                                        + "\""
                                        + fields(entry.getValue()))
                        .collect(Collectors.joining("\n"));
        String count = conflicts.size() == 1 ? "1 conflict: " : conflicts.size() + " conflicts: ";
        return new ClusterException(Kind.CONFLICT, "Apply failed with " + count + all, conflicts);
    }

    private static String fields(List<String> fields) {
        return fields.size() == 1
                ? ": ." + fields.getFirst()
                : ":\n- ." + String.join("\n- .", fields);
    }

    static ClusterException invalid(ServedKind kind, String name, List<String> causes) {
        String group = kind.type().group();
        String qualified = kind.type().kind() + (group.isEmpty() ? "" : "." + group);
        String all = causes.size() == 1 ? causes.getFirst() : "[" + String.join(", ", causes) + "]";
        return new ClusterException(
                Kind.INVALID, qualified + " \"" + name + "\" is invalid: " + all);
    }
}
