package dev.oamstudio.app.cli;

import dev.oamstudio.model.status.Health;
import dev.oamstudio.model.status.StatusNode;
import java.util.ArrayList;
import java.util.List;

/// Whether a status tree has come to rest. An object whose controller reports nothing can be as good as it ever will look.
sealed interface Settling {

    /// Everything works.
    record Healthy() implements Settling {}

    /// Everything that reports works; the others report nothing.
    record Unreported(List<StatusNode> silent) implements Settling {
        public Unreported {
            silent = List.copyOf(silent);
        }
    }

    /// Something does not work, or not yet.
    record Unready() implements Settling {}

    static Settling of(StatusNode root) {
        List<StatusNode> silent = new ArrayList<>();
        if (!isQuiet(root, silent)) {
            return new Unready();
        }
        return silent.isEmpty() ? new Healthy() : new Unreported(silent);
    }

    /// Collects the objects that report nothing; false where something is in the way of rest.
    private static boolean isQuiet(StatusNode node, List<StatusNode> silent) {
        Health health = node.health().health();
        if (health == Health.UNKNOWN && node.object().isPresent()) {
            silent.add(node);
        }
        boolean itself = health == Health.HEALTHY || health == Health.UNKNOWN;
        return itself && node.children().stream().allMatch(child -> isQuiet(child, silent));
    }
}
