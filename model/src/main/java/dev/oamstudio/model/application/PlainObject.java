package dev.oamstudio.model.application;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Place;

/// Any other Kubernetes object of the folder: scope instances, CRDs, secrets, services.
public record PlainObject(KubeObject object, Place place) {}
