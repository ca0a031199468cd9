package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.status.HealthReport;
import dev.oamstudio.model.status.StatusNode;
import dev.oamstudio.model.status.Sync;
import java.util.HashMap;
import java.util.Map;

/// The health of what is on the canvas, taken from the status tree.
public final class LiveHealth {
    private LiveHealth() {}

    /// By element; of several nodes for one the uppermost counts. Nothing is known of what was never applied.
    public static Map<ElementId, HealthReport> of(StatusNode tree) {
        Map<ElementId, HealthReport> health = new HashMap<>();
        if (tree.sync() != Sync.NOT_APPLIED) {
            collect(tree, health);
        }
        return Map.copyOf(health);
    }

    private static void collect(StatusNode node, Map<ElementId, HealthReport> health) {
        node.element().ifPresent(element -> health.putIfAbsent(element, node.health()));
        node.children().forEach(child -> collect(child, health));
    }
}
