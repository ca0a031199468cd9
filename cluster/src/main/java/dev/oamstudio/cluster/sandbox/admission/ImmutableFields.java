package dev.oamstudio.cluster.sandbox.admission;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What may not change once an object is there.
final class ImmutableFields {
    private static final Set<String> STATEFUL_SET_MAY_CHANGE =
            Set.of(
                    "replicas",
                    "ordinals",
                    "template",
                    "updateStrategy",
                    "revisionHistoryLimit",
                    "persistentVolumeClaimRetentionPolicy",
                    "minReadySeconds");

    private ImmutableFields() {}

    static List<String> check(KubeObject before, KubeObject after) {
        return switch (after.type().kind()) {
            case "Deployment", "ReplicaSet", "DaemonSet" -> same(before, after, "spec", "selector");
            case "StatefulSet" -> statefulSet(before, after);
            case "Job" ->
                    both(
                            same(before, after, "spec", "selector"),
                            same(before, after, "spec", "template"));
            case "Service" ->
                    before.text("spec", "clusterIP").isEmpty()
                            ? List.of()
                            : clusterAddress(before, after);
            case "ConfigMap", "Secret" -> frozen(before, after);
            default -> List.of();
        };
    }

    private static List<String> statefulSet(KubeObject before, KubeObject after) {
        Value.Mapping old = without(before.content().mappingAt("spec"));
        Value.Mapping next = without(after.content().mappingAt("spec"));
        return old.equals(next)
                ? List.of()
                : List.of(
                        "spec: Forbidden: updates to statefulset spec for fields other than 'replicas', 'ordinals',"
                                + " 'template', 'updateStrategy', 'revisionHistoryLimit',"
                                + " 'persistentVolumeClaimRetentionPolicy' and 'minReadySeconds' are forbidden");
    }

    private static Value.Mapping without(Value.Mapping spec) {
        Value.Mapping rest = spec;
        for (String field : STATEFUL_SET_MAY_CHANGE) {
            rest = rest.without(field);
        }
        return rest;
    }

    private static List<String> clusterAddress(KubeObject before, KubeObject after) {
        boolean named = after.text("spec", "type").equals("ExternalName");
        return named ? List.of() : same(before, after, "spec", "clusterIP");
    }

    private static List<String> frozen(KubeObject before, KubeObject after) {
        boolean frozen = before.content().get("immutable").equals(Optional.of(Value.bool(true)));
        return !frozen || same(before, after, "data").isEmpty()
                ? List.of()
                : List.of("data: Forbidden: field is immutable when `immutable` is set");
    }

    private static List<String> same(KubeObject before, KubeObject after, String... path) {
        Optional<Value> old = before.content().at(path);
        Optional<Value> next = after.content().at(path);
        return old.equals(next)
                ? List.of()
                : List.of(
                        String.join(".", path)
                                + ": Invalid value: "
                                + next.map(Json::write).orElse("null")
                                + ": field is immutable");
    }

    private static List<String> both(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
