package dev.oamstudio.model.render;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import java.util.List;

/// A Kubernetes object that an application results in.
///
/// @param element the instance, trait or scope that it comes from; the application for other objects of the folder
/// @param waitsFor what must be healthy before it may be applied
/// @param inputs what must be filled in from the cluster before it may be applied
/// @param wave its group in apply order, from 0
/// @param provenance where its fields come from, for paths whose origin is not that of their parent
public record RenderedObject(
        KubeObject object,
        Role role,
        ElementId element,
        List<ObjectKey> waitsFor,
        List<PendingInput> inputs,
        int wave,
        List<Provenance> provenance) {
    public RenderedObject {
        waitsFor = List.copyOf(waitsFor);
        inputs = List.copyOf(inputs);
        provenance = List.copyOf(provenance);
    }

    public ObjectKey key() {
        return object.key();
    }

    /// What an object is in its application.
    public enum Role {
        /// A CRD, namespace, config or other object of the folder.
        SUPPORT,
        SCOPE,
        WORKLOAD,
        TRAIT
    }

    /// Where a field comes from.
    public record Provenance(FieldPath path, Source source, Place place) {}

    /// The kinds of origin.
    public enum Source {
        TEMPLATE,
        PARAMETER,
        TRAIT,
        DATA_INPUT,
        RUNTIME
    }
}
