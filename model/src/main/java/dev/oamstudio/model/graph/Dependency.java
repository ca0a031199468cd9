package dev.oamstudio.model.graph;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.yaml.Place;

/// An edge between two instances of an application: `first` must be ready, or have a value, before `then`.
public sealed interface Dependency {
    ElementId id();

    ElementId first();

    ElementId then();

    /// What in the files says so.
    Place place();

    /// By order alone.
    record Order(ElementId id, ElementId first, ElementId then, Place place)
            implements Dependency {}

    /// By a value that flows from a field of one into a field of the other, or between their traits.
    ///
    /// @param place the first input that takes it
    /// @param fromPath may be empty
    /// @param toPath several separated by a comma
    record DataFlow(
            ElementId id,
            ElementId first,
            ElementId then,
            Place place,
            String output,
            String fromPath,
            String toPath)
            implements Dependency {}
}
