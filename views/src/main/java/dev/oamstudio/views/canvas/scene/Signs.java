package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.icons.Glyph;
import dev.oamstudio.icons.Glyphs;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.kube.GroupVersionKind;
import java.util.Optional;

/// The glyphs of kinds.
public final class Signs {
    private Signs() {}

    /// The glyph of a capability.
    public static Glyph of(Capability capability) {
        return of(capability.type(), Optional.of(capability))
                .orElseGet(() -> named(fallback(capability.kind())));
    }

    /// The glyph that a capability chose, else the one drawn for the kind.
    static Optional<Glyph> of(GroupVersionKind type, Optional<Capability> capability) {
        return capability
                .flatMap(known -> Glyphs.builtIn().named(known.presentation().icon()))
                .or(() -> Glyphs.builtIn().ofKind(type.group(), type.kind()));
    }

    /// A glyph that the product ships with.
    public static Glyph named(String name) {
        return Glyphs.builtIn()
                .named(name)
                .orElseThrow(() -> new IllegalArgumentException("No glyph is called " + name));
    }

    private static String fallback(CapabilityKind kind) {
        return switch (kind) {
            case WORKLOAD -> "component";
            case TRAIT -> "trait";
            case SCOPE -> "scope";
        };
    }
}
