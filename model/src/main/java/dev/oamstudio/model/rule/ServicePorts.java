package dev.oamstudio.model.rule;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What services select and where they lead.
final class ServicePorts {
    static final GroupVersionKind SERVICE = new GroupVersionKind("", "v1", "Service");

    /// <https://kubernetes.io/docs/reference/labels-annotations-taints/>
    private static final Set<String> ADDED =
            Set.of(
                    "statefulset.kubernetes.io/pod-name",
                    "apps.kubernetes.io/pod-index",
                    "batch.kubernetes.io/job-name",
                    "job-name",
                    "pod-template-hash",
                    "serving.knative.dev/service",
                    "serving.knative.dev/revision");

    /// Groups with a domain that is not of Kubernetes itself.
    private static final Pattern CUSTOM = Pattern.compile("(?!.*\\.k8s\\.io$).+\\..+");

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

    /// The pods of the folder that a service selects: none without a selector.
    static Stream<PodTemplate> selected(Design design, SchemaSubject service) {
        return selector(service).isEmpty() ? Stream.empty() : design.podsWith(wanted(service));
    }

    /// The labels of objects of somebody's own kinds: of those an operator may make pods that have them, too.
    static List<Map<String, String>> customLabels(Design design) {
        return design.subjects().stream()
                .filter(subject -> CUSTOM.matcher(subject.type().group()).matches())
                .map(subject -> subject.object().labels())
                .toList();
    }

    static boolean selectsCustom(SchemaSubject service, List<Map<String, String>> custom) {
        Map<String, String> wanted = wanted(service);
        return !wanted.isEmpty()
                && custom.stream()
                        .anyMatch(labels -> labels.entrySet().containsAll(wanted.entrySet()));
    }

    /// What a template has to say: not the labels that controllers add.
    private static Map<String, String> wanted(SchemaSubject service) {
        Map<String, String> wanted = new TreeMap<>(selector(service));
        wanted.keySet().removeAll(ADDED);
        return wanted;
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
