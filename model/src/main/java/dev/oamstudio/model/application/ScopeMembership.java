package dev.oamstudio.model.application;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.yaml.Place;

/// That an instance belongs to a scope, which it names by type and name.
///
/// @param uid the scope's, where it is given; else empty
/// @param place the whole entry of the list, by the token of the scope's name
public record ScopeMembership(
        ElementId scope, GroupVersionKind type, String name, String uid, Place place) {}
