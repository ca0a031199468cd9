package dev.oamstudio.cluster.sandbox.admission;

import static dev.oamstudio.cluster.convert.Values.mapping;

import dev.oamstudio.model.yaml.Value;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/// What the API server fills in where a built-in kind says nothing.
final class Defaults {
    private static final Value.Mapping ROLLING =
            mapping(
                    "type",
                    "RollingUpdate",
                    "rollingUpdate",
                    mapping("maxUnavailable", "25%", "maxSurge", "25%"));
    private static final Value.Mapping ORDERED =
            mapping("type", "RollingUpdate", "rollingUpdate", mapping("partition", 0));
    private static final Value.Mapping ONE_BY_ONE =
            mapping(
                    "type",
                    "RollingUpdate",
                    "rollingUpdate",
                    mapping("maxUnavailable", 1, "maxSurge", 0));
    private static final Value.Mapping POD =
            mapping(
                    "restartPolicy", "Always",
                    "terminationGracePeriodSeconds", 30,
                    "dnsPolicy", "ClusterFirst",
                    "securityContext", Value.Mapping.EMPTY,
                    "schedulerName", "default-scheduler");
    private static final Value.Mapping CONTAINER =
            mapping(
                    "resources", Value.Mapping.EMPTY,
                    "terminationMessagePath", "/dev/termination-log",
                    "terminationMessagePolicy", "File");
    private static final Value.Mapping JOB =
            mapping(
                    "completionMode",
                    "NonIndexed",
                    "backoffLimit",
                    6,
                    "completions",
                    1,
                    "parallelism",
                    1,
                    "suspend",
                    false,
                    "podReplacementPolicy",
                    "TerminatingOrFailed");

    private Defaults() {}

    static Value.Mapping fill(String kind, Value.Mapping content) {
        return switch (kind) {
            case "Deployment" ->
                    spec(
                            content,
                            mapping(
                                    "replicas", 1,
                                    "strategy", ROLLING,
                                    "revisionHistoryLimit", 10,
                                    "progressDeadlineSeconds", 600));
            case "ReplicaSet" -> spec(content, mapping("replicas", 1));
            case "StatefulSet" ->
                    spec(
                            content,
                            mapping(
                                    "replicas",
                                    1,
                                    "podManagementPolicy",
                                    "OrderedReady",
                                    "updateStrategy",
                                    ORDERED,
                                    "revisionHistoryLimit",
                                    10));
            case "DaemonSet" ->
                    spec(
                            content,
                            mapping("updateStrategy", ONE_BY_ONE, "revisionHistoryLimit", 10));
            case "Job" -> spec(content, JOB);
            case "CronJob" -> cronJob(content);
            case "Pod" -> at(content, Defaults::pod, "spec");
            case "Service" -> service(content);
            case "PersistentVolumeClaim" ->
                    inside(content, mapping("volumeMode", "Filesystem"), "spec");
            case "Secret" -> under(content, mapping("type", "Opaque"));
            default -> content;
        };
    }

    private static Value.Mapping spec(Value.Mapping content, Value.Mapping defaults) {
        return at(inside(content, defaults, "spec"), Defaults::pod, "spec", "template", "spec");
    }

    private static Value.Mapping cronJob(Value.Mapping content) {
        Value.Mapping defaults =
                mapping(
                        "concurrencyPolicy",
                        "Allow",
                        "suspend",
                        false,
                        "successfulJobsHistoryLimit",
                        3,
                        "failedJobsHistoryLimit",
                        1);
        return at(
                inside(content, defaults, "spec"),
                Defaults::pod,
                "spec",
                "jobTemplate",
                "spec",
                "template",
                "spec");
    }

    private static Value.Mapping service(Value.Mapping content) {
        Value.Mapping defaults = mapping("type", "ClusterIP", "sessionAffinity", "None");
        return at(
                inside(content, defaults, "spec"),
                spec -> items(spec, "ports", Defaults::servicePort),
                "spec");
    }

    private static Value.Mapping servicePort(Value.Mapping port) {
        Value.Mapping filled = under(port, mapping("protocol", "TCP"));
        return port.get("port")
                .map(number -> under(filled, mapping("targetPort", number)))
                .orElse(filled);
    }

    private static Value.Mapping pod(Value.Mapping spec) {
        Value.Mapping filled = items(under(spec, POD), "containers", Defaults::container);
        return items(filled, "initContainers", Defaults::container);
    }

    private static Value.Mapping container(Value.Mapping container) {
        String image = container.textAt("image").orElse("");
        boolean latest =
                image.endsWith(":latest")
                        || !image.substring(image.lastIndexOf('/') + 1).contains(":");
        Value.Mapping filled =
                under(
                        container,
                        CONTAINER.with(
                                "imagePullPolicy", Value.text(latest ? "Always" : "IfNotPresent")));
        return items(filled, "ports", port -> under(port, mapping("protocol", "TCP")));
    }

    /// The mapping with what defaults say of keys that it lacks.
    private static Value.Mapping under(Value.Mapping mapping, Value.Mapping defaults) {
        SequencedMap<String, Value> filled = new LinkedHashMap<>(mapping.entries());
        defaults.entries().forEach(filled::putIfAbsent);
        return new Value.Mapping(filled);
    }

    private static Value.Mapping inside(
            Value.Mapping content, Value.Mapping defaults, String field) {
        return content.with(field, under(content.mappingAt(field), defaults));
    }

    private static Value.Mapping items(
            Value.Mapping mapping, String list, UnaryOperator<Value.Mapping> change) {
        if (mapping.itemsAt(list).isEmpty()) {
            return mapping;
        }
        return mapping.with(
                list,
                new Value.Sequence(
                        mapping.itemsAt(list).stream()
                                .map(item ->
                                        item instanceof Value.Mapping fields
                                                ? change.apply(fields)
                                                : item)
                                .toList()));
    }

    private static Value.Mapping at(
            Value.Mapping content, UnaryOperator<Value.Mapping> change, String... path) {
        if (path.length == 0) {
            return change.apply(content);
        }
        if (content.get(path[0]).isEmpty()) {
            return content;
        }
        String[] rest = Arrays.copyOfRange(path, 1, path.length);
        return content.with(path[0], at(content.mappingAt(path[0]), change, rest));
    }
}
