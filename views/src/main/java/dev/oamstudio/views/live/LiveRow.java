package dev.oamstudio.views.live;

import dev.oamstudio.model.kube.Condition;
import dev.oamstudio.model.status.StatusNode;
import java.util.Optional;

/// A row of the live tree.
sealed interface LiveRow {
    /// What tells rows apart below one parent.
    String id();

    /// The node that it shows, or of the object whose condition it shows.
    Optional<StatusNode> node();

    /// Above the application; not shown.
    record Top() implements LiveRow {
        @Override
        public String id() {
            return "";
        }

        @Override
        public Optional<StatusNode> node() {
            return Optional.empty();
        }
    }

    /// A node of the status tree.
    record NodeRow(StatusNode of) implements LiveRow {
        @Override
        public String id() {
            return "node " + of.id();
        }

        @Override
        public Optional<StatusNode> node() {
            return Optional.of(of);
        }
    }

    /// A condition of an object.
    record ConditionRow(StatusNode of, Condition condition) implements LiveRow {
        @Override
        public String id() {
            return "condition " + condition.type();
        }

        @Override
        public Optional<StatusNode> node() {
            return Optional.of(of);
        }
    }
}
