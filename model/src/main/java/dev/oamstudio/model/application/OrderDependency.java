package dev.oamstudio.model.application;

import dev.oamstudio.model.yaml.Place;

/// An instance that must be ready first, by its name.
///
/// @param place the item of the list
public record OrderDependency(String instance, Place place) {}
