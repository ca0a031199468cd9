package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.diagnostic.Message;
import java.util.Optional;

/// Whether a trait may be attached to an instance, before it is: the same laws that report it afterwards.
public final class TraitAdmission {
    private TraitAdmission() {}

    /// Why not, or nothing if it may.
    public static Optional<Message> refusal(Design design, Capability trait, ElementId instance) {
        return design.model()
                .instance(instance)
                .flatMap(found ->
                        TraitAppliesToWorkload.refusal(design, trait, found)
                                .or(() -> TraitsCompatible.refusal(design, trait, found.traits()))
                                .or(() -> WorkloadNameFree.refusal(design, trait, found)));
    }
}
