package dev.oamstudio.model.application;

import dev.oamstudio.model.yaml.Place;
import java.util.List;

/// A parameter that a component offers: where its value goes.
///
/// @param place the whole entry of the list, by the token of its name
public record Parameter(
        String name, List<String> fieldPaths, boolean required, String description, Place place) {
    public Parameter {
        fieldPaths = List.copyOf(fieldPaths);
    }
}
