package dev.oamstudio.model.application;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Place;

/// Any other Kubernetes object of the folder: scope instances, CRDs, secrets, services.
///
/// @param place the whole document, or the item of a `List`, by the token of its name
public record PlainObject(KubeObject object, Place place) {
    public ElementId id() {
        return ElementId.object(object.key());
    }
}
