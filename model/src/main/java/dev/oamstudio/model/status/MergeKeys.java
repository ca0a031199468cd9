package dev.oamstudio.model.status;

import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The keys by which Kubernetes merges the lists of its own kinds (`x-kubernetes-list-map-keys`), by the list's field.
final class MergeKeys {
    private static final List<String> NAME = List.of("name");
    private static final Map<String, List<String>> BY_FIELD =
            Map.ofEntries(
                    Map.entry("containers", NAME),
                    Map.entry("initContainers", NAME),
                    Map.entry("ephemeralContainers", NAME),
                    Map.entry("env", NAME),
                    Map.entry("volumes", NAME),
                    Map.entry("imagePullSecrets", NAME),
                    Map.entry("resourceClaims", NAME),
                    Map.entry("schedulingGates", NAME),
                    Map.entry("webhooks", NAME),
                    Map.entry("volumeMounts", List.of("mountPath")),
                    Map.entry("volumeDevices", List.of("devicePath")),
                    Map.entry("hostAliases", List.of("ip")),
                    Map.entry(
                            "topologySpreadConstraints",
                            List.of("topologyKey", "whenUnsatisfiable")),
                    Map.entry("ownerReferences", List.of("uid")));

    /// The ports of a container are told apart by one field, those of a service by another.
    private static final List<List<String>> PORTS =
            List.of(List.of("containerPort", "protocol"), List.of("port", "protocol"));

    private MergeKeys() {}

    /// Whether the items of a list have keys, all different.
    static boolean identify(FieldPath list, Value.Sequence items) {
        Set<List<Value>> seen = new HashSet<>();
        return items.items().stream()
                .allMatch(item -> {
                    List<Value> key = key(list, item);
                    return !key.isEmpty() && seen.add(key);
                });
    }

    static boolean sameItem(FieldPath list, Value one, Value other) {
        return key(list, one).equals(key(list, other));
    }

    private static List<Value> key(FieldPath list, Value item) {
        return fields(list, item).stream()
                .map(field -> valueOf(item, field))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Ports are TCP where nothing else is said.
    private static Optional<Value> valueOf(Value item, String field) {
        Optional<Value> value = item.get(field);
        return value.isEmpty() && field.equals("protocol") ? Optional.of(Value.text("TCP")) : value;
    }

    private static List<String> fields(FieldPath list, Value item) {
        String field = list.steps().isEmpty() ? "" : name(list.steps().getLast());
        if (field.equals("ports")) {
            return PORTS.stream()
                    .filter(keys -> item.get(keys.getFirst()).isPresent())
                    .findFirst()
                    .orElse(List.of());
        }
        return BY_FIELD.getOrDefault(field, List.of());
    }

    private static String name(FieldPath.Step step) {
        return switch (step) {
            case FieldPath.Step.Key key -> key.name();
            case FieldPath.Step.Index ignored -> "";
        };
    }
}
