package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.status.Health;

/// How something does in the cluster.
///
/// @param stale whether its status speaks of an older generation
/// @param words the health in a few words: `1 of 2 ready`
public record Live(Health health, boolean stale, String words) {

    /// The name of the mark, as glyphs, colours and messages spell it.
    public String mark() {
        if (stale) {
            return "stale";
        }
        return switch (health) {
            case HEALTHY -> "healthy";
            case PROGRESSING -> "progressing";
            case DEGRADED -> "degraded";
            case SUSPENDED -> "suspended";
            case MISSING -> "missing";
            case UNKNOWN -> "unknown";
        };
    }

    /// Whether somebody should look at it.
    public boolean needsAttention() {
        return stale
                || switch (health) {
                    case PROGRESSING, DEGRADED, MISSING -> true;
                    case HEALTHY, SUSPENDED, UNKNOWN -> false;
                };
    }
}
