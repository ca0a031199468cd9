package dev.oamstudio.model.application;

import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;

/// A value for a parameter of the component.
///
/// @param place the whole entry of the list, by the token of the parameter's name
public record ParameterValue(String name, Value value, Place place) {}
