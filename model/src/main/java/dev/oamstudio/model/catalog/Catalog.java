package dev.oamstudio.model.catalog;

import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.definition.WorkloadIdentity;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The capabilities at hand. Those of a folder hide built-in ones of the same kind.
///
/// @param kinds kinds whose plural is known without a definition
public record Catalog(List<Capability> capabilities, List<KnownKind> kinds) {
    private static final String TYPE_LABEL = "workload.oam.dev/type";

    public Catalog {
        capabilities = List.copyOf(capabilities);
        kinds = List.copyOf(kinds);
    }

    /// Capabilities alone; what they don't tell of other kinds is guessed.
    public Catalog(List<Capability> capabilities) {
        this(capabilities, List.of());
    }

    /// What ships with the product: one YAML file each.
    public static Catalog builtIn() {
        return BuiltIn.CATALOG;
    }

    /// This catalog with what the definitions and CRDs of a folder add.
    public Catalog with(OamModel model) {
        return new FolderCapabilities(this, model).catalog();
    }

    /// This catalog with kinds that a cluster's discovery names.
    public Catalog withKinds(List<KnownKind> discovered) {
        return new Catalog(
                capabilities,
                Stream.concat(kinds.stream(), discovered.stream()).distinct().toList());
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
                .orElseGet(() -> unnamed(type, label));
    }

    /// A workload without definition: its plural comes from a CRD or from discovery, else from English.
    private WorkloadIdentity unnamed(GroupVersionKind type, String label) {
        return kinds.stream()
                .filter(known -> known.type().sameKind(type))
                .map(known -> new WorkloadIdentity(type, known.plural(), false, label))
                .findFirst()
                .orElseGet(
                        () -> new WorkloadIdentity(type, Plurals.guess(type.kind()), true, label));
    }

    /// `plural.group` of a kind, as definitions refer to it, where that is known and not guessed.
    public Optional<String> reference(GroupVersionKind type) {
        return knownKinds()
                .filter(known -> known.type().sameKind(type))
                .map(known -> known.plural() + "." + type.group())
                .findFirst();
    }

    /// The type that `plural.group` refers to, where that is known; the other way.
    public Optional<GroupVersionKind> type(String reference) {
        return knownKinds()
                .filter(known -> (known.plural() + "." + known.type().group()).equals(reference))
                .map(KnownKind::type)
                .findFirst();
    }

    private Stream<KnownKind> knownKinds() {
        return Stream.concat(
                capabilities.stream()
                        .filter(capability -> !capability.pluralGuessed())
                        .map(known -> new KnownKind(known.type(), known.plural())),
                kinds.stream());
    }

    /// Read when it is first asked for.
    private static final class BuiltIn {
        private static final Catalog CATALOG = new Catalog(BuiltInCapabilities.read());

        private BuiltIn() {}
    }
}
