package dev.oamstudio.cluster.sandbox.field;

import static java.util.Map.entry;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The structure of the kinds that every API server has, as far as it differs from "mappings by field, lists as one".
/// It goes by the name of the field.
///
/// @param lists the lists whose items are known by keys
/// @param sets the lists that are sets
/// @param wholes the mappings that are owned as one
/// @param name the field at which this is
public record BuiltInShape(
        Map<String, List<String>> lists, Set<String> sets, Set<String> wholes, String name)
        implements Shape {
    private static final Map<String, List<String>> COMMON =
            Map.of("ownerReferences", List.of("uid"), "conditions", List.of("type"));
    private static final Map<String, List<String>> POD =
            Map.ofEntries(
                    entry("ownerReferences", List.of("uid")),
                    entry("conditions", List.of("type")),
                    entry("containers", List.of("name")),
                    entry("initContainers", List.of("name")),
                    entry("ephemeralContainers", List.of("name")),
                    entry("env", List.of("name")),
                    entry("ports", List.of("containerPort", "protocol")),
                    entry("volumes", List.of("name")),
                    entry("volumeMounts", List.of("mountPath")),
                    entry("volumeDevices", List.of("devicePath")),
                    entry("imagePullSecrets", List.of("name")),
                    entry("hostAliases", List.of("ip")),
                    entry("topologySpreadConstraints", List.of("topologyKey", "whenUnsatisfiable")),
                    entry("containerStatuses", List.of("name")));
    private static final Map<String, List<String>> SERVICE =
            Map.of(
                    "ownerReferences", List.of("uid"),
                    "conditions", List.of("type"),
                    "ports", List.of("port", "protocol"));
    private static final Map<String, List<String>> SERVICE_ACCOUNT =
            Map.of(
                    "ownerReferences",
                    List.of("uid"),
                    "secrets",
                    List.of("name"),
                    "imagePullSecrets",
                    List.of("name"));
    private static final Set<String> SETS = Set.of("finalizers");
    private static final Set<String> SELECTORS = Set.of("selector", "labelSelector", "podSelector");

    /// Of kinds of which nothing else is known.
    static final BuiltInShape PLAIN = new BuiltInShape(COMMON, SETS, SELECTORS, "");

    /// The structure of a built-in kind.
    public static Shape of(GroupVersionKind type) {
        return switch (type.kind()) {
            case "Pod",
                    "Deployment",
                    "ReplicaSet",
                    "StatefulSet",
                    "DaemonSet",
                    "Job",
                    "CronJob",
                    "PodTemplate" ->
                    new BuiltInShape(POD, SETS, SELECTORS, "");
            case "Service" -> new BuiltInShape(SERVICE, SETS, SELECTORS, "");
            case "ServiceAccount" -> new BuiltInShape(SERVICE_ACCOUNT, SETS, SELECTORS, "");
            default -> PLAIN;
        };
    }

    @Override
    public Form form(Value value) {
        return switch (value) {
            case Value.Mapping ignored ->
                    wholes.contains(name) ? new Form.Whole() : new Form.ByField();
            case Value.Sequence sequence -> listForm(sequence);
            case Value.Text ignored -> new Form.Whole();
            case Value.Whole ignored -> new Form.Whole();
            case Value.Real ignored -> new Form.Whole();
            case Value.Bool ignored -> new Form.Whole();
            case Value.Null ignored -> new Form.Whole();
        };
    }

    @Override
    public Shape child(String key) {
        return new BuiltInShape(lists, sets, wholes, key);
    }

    @Override
    public Shape item() {
        return new BuiltInShape(lists, sets, wholes, "");
    }

    private Form listForm(Value.Sequence sequence) {
        if (sets.contains(name)) {
            return new Form.ByMember();
        }
        List<String> keys = lists.getOrDefault(name, List.of());
        boolean keyed = sequence.items().stream().allMatch(item -> hasKey(item, keys));
        return keys.isEmpty() || !keyed ? new Form.Whole() : new Form.ByKeys(keys);
    }

    private static boolean hasKey(Value item, List<String> keys) {
        return keys.stream().anyMatch(key -> item.get(key).isPresent());
    }
}
