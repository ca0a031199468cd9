package dev.oamstudio.model.definition;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Place;

/// Says that a kind can be the workload of a component.
///
/// @param place the whole document, by the token of its name
public record WorkloadDefinition(String name, String reference, KubeObject object, Place place)
        implements Definition {}
