package dev.oamstudio.model.conversion;

import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.definition.AppliesTo;
import dev.oamstudio.model.definition.AppliesTo.Form;
import dev.oamstudio.model.kube.GroupVersionKind;
import java.util.Optional;

/// The two ways to name the workloads of a trait: `services.serving.knative.dev`, which webhooks read, and
/// `serving.knative.dev/v1.Service`, which the EDAS dialect writes. They are exchanged only where the plural is known.
record WorkloadReferences(Catalog catalog) {

    /// The entry for upstream, or nothing where none is known that means the same.
    Optional<String> upstream(String written) {
        return switch (new AppliesTo(written).form()) {
            case Form.VersionedKind(String group, String version, String kind) -> {
                GroupVersionKind type = new GroupVersionKind(group, version, kind);
                yield catalog.reference(type)
                        .filter(reference -> catalog.type(reference).equals(Optional.of(type)));
            }
            case Form.KindOfGroup ignored -> Optional.empty();
            case Form.KindBeforeVersion ignored -> Optional.empty();
            case Form.AnyWorkload ignored -> Optional.of(written);
            case Form.AnyOfGroup ignored -> Optional.of(written);
            case Form.Resource ignored -> Optional.of(written);
            case Form.DefinitionName ignored -> Optional.of(written);
        };
    }

    /// The entry for EDAS, or nothing where it has none.
    Optional<String> edas(String written) {
        return switch (new AppliesTo(written).form()) {
            case Form.Resource ignored -> catalog.type(written).map(WorkloadReferences::written);
            case Form.VersionedKind ignored -> Optional.of(written);
            case Form.AnyWorkload ignored -> Optional.empty();
            case Form.AnyOfGroup ignored -> Optional.empty();
            case Form.DefinitionName ignored -> Optional.empty();
            case Form.KindOfGroup ignored -> Optional.empty();
            case Form.KindBeforeVersion ignored -> Optional.empty();
        };
    }

    private static String written(GroupVersionKind type) {
        return type.apiVersion() + "." + type.kind();
    }
}
