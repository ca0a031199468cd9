package dev.oamstudio.model.rule;

import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.definition.AppliesTo;
import dev.oamstudio.model.definition.AppliesTo.Form;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The workloads that a trait applies to, as people call them.
final class WorkloadNames {
    private WorkloadNames() {}

    /// `serving.knative.dev/v1 Service, apps/v1 Deployment`
    static String of(List<AppliesTo> entries, Catalog catalog) {
        return entries.stream()
                .map(entry -> name(entry, catalog))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String name(AppliesTo entry, Catalog catalog) {
        Optional<Capability> known =
                switch (entry.form()) {
                    case Form.Resource(String plural, String group) ->
                            catalog.of(CapabilityKind.WORKLOAD).stream()
                                    .filter(capability ->
                                            capability.plural().equals(plural)
                                                    && capability.type().group().equals(group))
                                    .findFirst();
                    case Form.DefinitionName(String name) ->
                            catalog.named(CapabilityKind.WORKLOAD, name);
                    case Form.AnyWorkload ignored -> Optional.empty();
                    case Form.AnyOfGroup ignored -> Optional.empty();
                    case Form.VersionedKind ignored -> Optional.empty();
                    case Form.KindOfGroup ignored -> Optional.empty();
                    case Form.KindBeforeVersion ignored -> Optional.empty();
                };
        return known.map(capability -> capability.type().toString()).orElse(entry.display());
    }
}
