package dev.oamstudio.model.status;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.kube.Condition;
import dev.oamstudio.model.kube.ObjectKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A node of the status tree: application → component → workload → children, traits and scopes beside them.
///
/// @param id stable over time, unique in the tree
/// @param element what it is on the canvas, if anything
/// @param object the object that it shows, if it shows one
/// @param since when this state began, as far as the cluster tells
public record StatusNode(
        String id,
        Role role,
        String name,
        String kind,
        Optional<ElementId> element,
        Optional<ObjectKey> object,
        Sync sync,
        HealthReport health,
        List<Condition> conditions,
        Optional<Instant> since,
        List<StatusNode> children) {
    public StatusNode {
        conditions = List.copyOf(conditions);
        children = List.copyOf(children);
    }

    /// What a node stands for.
    public enum Role {
        APPLICATION,
        COMPONENT,
        WORKLOAD,
        TRAIT,
        SCOPE,
        CHILD,
        SUPPORT
    }

    /// The words beside the health.
    public Message message() {
        return health.message();
    }
}
