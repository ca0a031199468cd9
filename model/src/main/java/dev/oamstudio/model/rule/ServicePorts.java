package dev.oamstudio.model.rule;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.yaml.Value;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What services select and where they lead.
final class ServicePorts {
    static final GroupVersionKind SERVICE = new GroupVersionKind("", "v1", "Service");

    private ServicePorts() {}

    static Map<String, String> selector(SchemaSubject service) {
        Map<String, String> selector = new TreeMap<>();
        service.object()
                .content()
                .mappingAt("spec", "selector")
                .entries()
                .forEach((key, value) -> selector.put(key, value.display()));
        return selector;
    }

    /// The selector as people write it on the command line: `app=web,tier=front`.
    static String words(SchemaSubject service) {
        return selector(service).entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(","));
    }

    static boolean selects(SchemaSubject service, PodTemplate pod) {
        return pod.labels().entrySet().containsAll(selector(service).entrySet());
    }

    /// Whether a pod has a container port of a number or name. Pods may listen at numbers that they do not declare.
    static boolean has(PodTemplate pod, Value target) {
        return pod.containers().stream()
                .flatMap(container -> container.value().itemsAt("ports").stream())
                .anyMatch(port ->
                        target.equals(port.get("containerPort").orElse(Value.Null.NULL))
                                || target.equals(port.get("name").orElse(Value.Null.NULL)));
    }

    static boolean declaresPorts(PodTemplate pod) {
        return pod.containers().stream()
                .anyMatch(container -> !container.value().itemsAt("ports").isEmpty());
    }
}
