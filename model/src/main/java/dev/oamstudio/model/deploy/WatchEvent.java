package dev.oamstudio.model.deploy;

import dev.oamstudio.model.kube.KubeObject;

/// What a watch reports. A watch starts with an `Added` for each object there is, then `Synced`.
public sealed interface WatchEvent {
    record Added(KubeObject object) implements WatchEvent {}

    record Modified(KubeObject object) implements WatchEvent {}

    record Deleted(KubeObject object) implements WatchEvent {}

    /// Everything that was there at the start has been reported.
    record Synced() implements WatchEvent {}

    /// The connection is lost and being made again; what is known may be old.
    record Interrupted(String why) implements WatchEvent {}

    /// The connection is there again, and what changed meanwhile has been or will be reported.
    record Resumed() implements WatchEvent {}
}
