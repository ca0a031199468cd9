package dev.oamstudio.model.application;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Place;

/// A trait attached to an instance.
///
/// @param trait the object under `trait`; the entry itself where it has no `trait` but is one
/// @param wiring its data outputs and inputs
/// @param place the whole entry of the list, by the token of the trait's kind
public record TraitAttachment(ElementId id, KubeObject trait, Wiring wiring, Place place) {}
