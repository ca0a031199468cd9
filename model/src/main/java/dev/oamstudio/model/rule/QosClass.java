package dev.oamstudio.model.rule;

import dev.oamstudio.model.rule.PodTemplate.PodContainer;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;

/// Whom a node evicts first when it runs short: <https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/>.
enum QosClass {
    BEST_EFFORT("BestEffort"),
    BURSTABLE("Burstable"),
    GUARANTEED("Guaranteed");

    private static final List<String> RESOURCES = List.of("cpu", "memory");

    private final String label;

    QosClass(String label) {
        this.label = label;
    }

    /// As Kubernetes writes it.
    String label() {
        return label;
    }

    /// The class of the pods of a template. Containers that prepare a pod count as those that run; what is asked for the pod as a
    /// whole counts alone.
    static QosClass of(PodTemplate pod) {
        Optional<Value> whole = pod.spec().get("resources").filter(QosClass::asks);
        List<Value> all =
                whole.map(List::of)
                        .orElseGet(() ->
                                pod.allContainers()
                                        .map(PodContainer::value)
                                        .map(each -> each.get("resources").orElse(Value.Null.NULL))
                                        .toList());
        if (all.stream().noneMatch(QosClass::asks)) {
            return BEST_EFFORT;
        }
        return all.stream().allMatch(QosClass::isFixed) ? GUARANTEED : BURSTABLE;
    }

    /// Whether CPU or memory is asked for or limited; an amount of nothing is no amount.
    private static boolean asks(Value resources) {
        return RESOURCES.stream()
                .anyMatch(name ->
                        amount(resources, "requests", name).isPresent()
                                || amount(resources, "limits", name).isPresent());
    }

    /// Whether CPU and memory are limited to what is asked for; what is not asked for is what the limit says.
    private static boolean isFixed(Value resources) {
        return RESOURCES.stream()
                .allMatch(name -> {
                    Optional<String> limit = amount(resources, "limits", name);
                    return limit.isPresent()
                            && amount(resources, "requests", name).or(() -> limit).equals(limit);
                });
    }

    private static Optional<String> amount(Value resources, String side, String name) {
        return resources
                .at(side, name)
                .map(Value::display)
                .filter(amount -> !amount.matches("0+(\\.0*)?[a-zA-Z]*"));
    }
}
