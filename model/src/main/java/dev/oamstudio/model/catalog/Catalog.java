package dev.oamstudio.model.catalog;

import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.definition.WorkloadIdentity;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import java.util.List;
import java.util.Optional;

/// The capabilities at hand. Those of a folder hide built-in ones of the same kind.
public record Catalog(List<Capability> capabilities) {
    private static final String TYPE_LABEL = "workload.oam.dev/type";

    public Catalog {
        capabilities = List.copyOf(capabilities);
    }

    /// What ships with the product: one YAML file each.
    public static Catalog builtIn() {
        return BuiltIn.CATALOG;
    }

    /// This catalog with what the definitions and CRDs of a folder add.
    public Catalog with(OamModel model) {
        return new FolderCapabilities(this, model).catalog();
    }

    public List<Capability> of(CapabilityKind kind) {
        return capabilities.stream().filter(c -> c.kind() == kind).toList();
    }

    /// The capability whose objects are of a type, whatever their version. Of several the one that is the kind itself, not a
    /// preset of it.
    public Optional<Capability> find(CapabilityKind kind, GroupVersionKind type) {
        List<Capability> all = of(kind).stream().filter(c -> c.type().sameKind(type)).toList();
        return all.stream()
                .filter(c -> c.name().equals(c.definition().reference()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /// By the name of its definition.
    public Optional<Capability> named(CapabilityKind kind, String definition) {
        return of(kind).stream().filter(c -> c.name().equals(definition)).findFirst();
    }

    /// All that a trait definition can name of a workload.
    public WorkloadIdentity identify(KubeObject workload) {
        GroupVersionKind type = workload.type();
        String label = workload.labels().getOrDefault(TYPE_LABEL, "");
        return named(CapabilityKind.WORKLOAD, label)
                .or(() -> find(CapabilityKind.WORKLOAD, type))
                .map(c -> new WorkloadIdentity(type, c.plural(), c.pluralGuessed(), c.name()))
                .orElseGet(
                        () -> new WorkloadIdentity(type, Plurals.guess(type.kind()), true, label));
    }

    /// Read when it is first asked for.
    private static final class BuiltIn {
        private static final Catalog CATALOG = new Catalog(BuiltInCapabilities.read());

        private BuiltIn() {}
    }
}
