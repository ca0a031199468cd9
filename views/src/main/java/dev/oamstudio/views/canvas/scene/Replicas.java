package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// How many pods a component runs, where a trait decides it. Scaling traits differ in kind but agree on these names.
final class Replicas {
    private static final List<String> FIXED = List.of("replicaCount", "replicas");
    private static final List<String> LEAST = List.of("minReplicas", "minReplicaCount");
    private static final List<String> MOST = List.of("maxReplicas", "maxReplicaCount");

    private Replicas() {}

    /// A number or a range, `2–6`; of several traits the last one that says it.
    static Optional<String> decidedBy(Collection<KubeObject> traits) {
        return traits.stream()
                .map(trait -> trait.content().mappingAt("spec"))
                .flatMap(spec -> decided(spec).stream())
                .reduce((earlier, later) -> later);
    }

    private static Optional<String> decided(Value.Mapping spec) {
        Optional<String> most = first(spec, MOST);
        return most.isPresent()
                ? Optional.of(
                        first(spec, LEAST).map(least -> least + "–").orElse("≤ ") + most.get())
                : first(spec, FIXED);
    }

    private static Optional<String> first(Value.Mapping spec, List<String> names) {
        return names.stream()
                .flatMap(name -> spec.wholeAt(name).stream())
                .map(number -> Long.toString(number))
                .findFirst();
    }
}
