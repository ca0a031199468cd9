package dev.oamstudio.model.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Pods by their labels, so that a selector need not be compared with every pod.
final class PodsByLabel {
    private final List<Labelled> all;
    private final Map<Map.Entry<String, String>, List<Labelled>> byLabel = new HashMap<>();

    private record Labelled(PodTemplate pod, Map<String, String> labels) {
        boolean has(Map<String, String> wanted) {
            return labels.entrySet().containsAll(wanted.entrySet());
        }
    }

    PodsByLabel(List<PodTemplate> pods) {
        this.all = pods.stream().map(pod -> new Labelled(pod, pod.labels())).toList();
        for (Labelled each : all) {
            each.labels()
                    .forEach((key, value) ->
                            byLabel.computeIfAbsent(Map.entry(key, value), _ -> new ArrayList<>())
                                    .add(each));
        }
    }

    /// The pods that have all these labels: all pods where none is wanted.
    Stream<PodTemplate> selected(Map<String, String> wanted) {
        return wanted.entrySet().stream()
                .map(label -> byLabel.getOrDefault(label, List.of()))
                .min(Comparator.comparingInt(List::size))
                .orElse(all)
                .stream()
                .filter(each -> each.has(wanted))
                .map(Labelled::pod);
    }
}
