package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.graph.Cycle;
import dev.oamstudio.model.graph.Dependency;
import dev.oamstudio.model.rule.Design;
import dev.oamstudio.model.status.HealthReport;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a scene is made of: an application in its design, its dependencies, and what is known about it.
///
/// @param findings what the rules found
/// @param health by component, as far as something is observed
/// @param stale components whose text cannot be read now
public record SceneSource(
        Design design,
        Application application,
        Dependencies dependencies,
        List<Diagnostic> findings,
        Map<ElementId, HealthReport> health,
        Set<ElementId> stale) {
    public SceneSource {
        findings = List.copyOf(findings);
        health = Map.copyOf(health);
        stale = Set.copyOf(stale);
    }

    /// The edges of the application's graph, and the rings among them.
    public record Dependencies(List<Dependency> all, List<Cycle> cycles) {
        public Dependencies {
            all = List.copyOf(all);
            cycles = List.copyOf(cycles);
        }
    }
}
