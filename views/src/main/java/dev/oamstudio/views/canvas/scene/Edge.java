package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.graph.Dependency;
import java.util.List;
import java.util.Optional;

/// A line between two cards: all dependencies of one kind from one to the other.
///
/// @param label what flows, for data
public record Edge(
        Kind kind, List<Dependency> dependencies, Route route, Optional<EdgeLabel> label) {
    public Edge {
        dependencies = List.copyOf(dependencies);
        if (dependencies.isEmpty()) {
            throw new IllegalArgumentException("An edge stands for at least one dependency");
        }
    }

    /// The identity of its first dependency.
    public ElementId id() {
        return dependencies.getFirst().id();
    }

    public ElementId first() {
        return dependencies.getFirst().first();
    }

    public ElementId then() {
        return dependencies.getFirst().then();
    }

    public boolean stands(ElementId dependency) {
        return dependencies.stream().anyMatch(each -> each.id().equals(dependency));
    }

    public boolean touches(ElementId card) {
        return first().equals(card) || then().equals(card);
    }

    /// What kind of line it is.
    public enum Kind {
        /// First one, then the other; whether by an order or by a value that serves nothing else.
        ORDER,
        /// A value flows.
        DATA
    }
}
