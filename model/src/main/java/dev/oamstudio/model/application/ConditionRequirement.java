package dev.oamstudio.model.application;

import dev.oamstudio.model.yaml.Place;

/// A test on a value before it counts as handed out: `eq`, `notEq` or `notEmpty`. Absent texts are empty.
///
/// @param place the whole entry of the list, by the token of its operator
/// @param valueFromPath a path into the application itself, in place of `value`
/// @param fieldPath what is tested in the source object; the output's own value where empty
public record ConditionRequirement(
        String op, String value, String valueFromPath, String fieldPath, Place place) {}
