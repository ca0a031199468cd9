package dev.oamstudio.model.application;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Place;

/// A trait attached to an instance.
///
/// @param trait the object under `trait`
/// @param wiring its data outputs and inputs
/// @param place the whole entry of the list
public record TraitAttachment(ElementId id, KubeObject trait, Wiring wiring, Place place) {}
