package dev.oamstudio.model.application;

import dev.oamstudio.model.kube.KubeObject;

/// What a runtime wrote into the status of a component. Read only.
///
/// @param observedGeneration 0 where it is not given
/// @param latestRevision the name of the latest ControllerRevision, or the empty text
/// @param revision its number, from 1; 0 where there is none
public record ComponentStatus(long observedGeneration, String latestRevision, long revision) {

    static ComponentStatus of(KubeObject object) {
        return new ComponentStatus(
                object.observedGeneration().orElse(0L),
                object.text("status", "latestRevision", "name"),
                object.content().wholeAt("status", "latestRevision", "revision").orElse(0L));
    }
}
