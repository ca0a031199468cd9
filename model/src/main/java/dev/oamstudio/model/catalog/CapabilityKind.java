package dev.oamstudio.model.catalog;

import dev.oamstudio.model.definition.Definition;
import dev.oamstudio.model.definition.ScopeDefinition;
import dev.oamstudio.model.definition.TraitDefinition;
import dev.oamstudio.model.definition.WorkloadDefinition;

/// What a capability can be in an application.
public enum CapabilityKind {
    WORKLOAD,
    TRAIT,
    SCOPE;

    /// What a definition defines.
    public static CapabilityKind of(Definition definition) {
        return switch (definition) {
            case WorkloadDefinition ignored -> WORKLOAD;
            case TraitDefinition ignored -> TRAIT;
            case ScopeDefinition ignored -> SCOPE;
        };
    }
}
