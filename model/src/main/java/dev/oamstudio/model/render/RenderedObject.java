package dev.oamstudio.model.render;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /// Where the field at a path comes from: what is known of it, or of its nearest parent.
    public Optional<Provenance> origin(FieldPath path) {
        return provenance.stream()
                .filter(known -> path.startsWith(known.path()))
                .max(Comparator.comparingInt(known -> known.path().steps().size()));
    }

    /// Whether nobody gave it a name, so that its name was made of the contents.
    public boolean nameIsGenerated() {
        FieldPath name = FieldPath.ofKeys("metadata", "name");
        return provenance.stream()
                .anyMatch(known -> known.source() == Source.GENERATED && known.path().equals(name));
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
    ///
    /// @param place what in the files says so; a field below `path` stands below this place if the source is a template or trait
    public record Provenance(FieldPath path, Source source, Place place) {}

    /// The kinds of origin.
    public enum Source {
        /// The component's template, or the document of an object that stands for itself.
        TEMPLATE,
        /// A parameter value of the application.
        PARAMETER,
        /// The trait as it stands in the application.
        TRAIT,
        /// A relation drawn between two elements: a trait's link to its workload, a member of a scope.
        RELATION,
        /// A value that flows in from a live object.
        DATA_INPUT,
        /// The application: instance names, namespace, labels and annotations that it passes on.
        APPLICATION,
        /// The runtime: the labels by which it knows its objects.
        RUNTIME,
        /// A name that nobody gave.
        GENERATED
    }
}
