package dev.oamstudio.model.catalog;

import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.definition.WorkloadIdentity;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import java.util.List;
import java.util.Optional;

/// The capabilities at hand. Those of a folder hide built-in ones of the same kind.
public record Catalog(List<Capability> capabilities) {
    public Catalog {
        capabilities = List.copyOf(capabilities);
    }

    /// What ships with the product: one YAML file each.
    public static Catalog builtIn() {
        throw new UnsupportedOperationException("lands with model.catalog");
    }

    /// This catalog with what the definitions and CRDs of a folder add.
    public Catalog with(OamModel model) {
        throw new UnsupportedOperationException("lands with model.catalog");
    }

    public List<Capability> of(CapabilityKind kind) {
        return capabilities.stream().filter(c -> c.kind() == kind).toList();
    }

    /// The capability whose objects are of a type, whatever their version.
    public Optional<Capability> find(CapabilityKind kind, GroupVersionKind type) {
        return of(kind).stream().filter(c -> c.type().sameKind(type)).findFirst();
    }

    /// By the name of its definition.
    public Optional<Capability> named(CapabilityKind kind, String definition) {
        return of(kind).stream().filter(c -> c.name().equals(definition)).findFirst();
    }

    /// All that a trait definition can name of a workload.
    public WorkloadIdentity identify(KubeObject workload) {
        throw new UnsupportedOperationException("lands with model.catalog");
    }
}
