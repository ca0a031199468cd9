package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.diagnostic.Severity;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How many problems of each severity something has; severities without any are left out.
public record ProblemCount(Map<Severity, Integer> bySeverity) {
    public static final ProblemCount NONE = new ProblemCount(Map.of());

    public ProblemCount {
        bySeverity = Map.copyOf(bySeverity);
    }

    public static ProblemCount of(Collection<Severity> severities) {
        return new ProblemCount(
                severities.stream()
                        .collect(
                                Collectors.toMap(
                                        Function.identity(),
                                        each -> 1,
                                        Integer::sum,
                                        TreeMap::new)));
    }

    /// The worst severity that occurs.
    public Optional<Severity> worst() {
        return bySeverity.keySet().stream().min(Severity::compareTo);
    }

    public int count(Severity severity) {
        return bySeverity.getOrDefault(severity, 0);
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }
}
