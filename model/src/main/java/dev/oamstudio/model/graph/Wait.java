package dev.oamstudio.model.graph;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.yaml.Place;

/// That an object waits for another: the workload or a trait of an instance for one of the same or another instance. A workload
/// goes by the identity of its instance.
///
/// @param dependency between the instances of both; the same instance where they are parts of one
/// @param place what in the files says so: without it, it is no more
public record Wait(ElementId first, ElementId then, Dependency dependency, Place place) {

    /// Whether both are parts of one instance.
    public boolean isInner() {
        return dependency.first().equals(dependency.then());
    }
}
