package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.diagnostic.Message;
import java.util.Optional;

/// Whether an instance may join another scope of a kind.
public final class ScopeAdmission {
    private ScopeAdmission() {}

    /// Why a scope of a capability cannot take an instance in; empty if it can.
    public static Optional<Message> refusal(Design design, Capability scope, ElementId instance) {
        return design.model()
                .instance(instance)
                .flatMap(found -> ScopesWithoutOverlap.refusal(design, scope, found));
    }
}
