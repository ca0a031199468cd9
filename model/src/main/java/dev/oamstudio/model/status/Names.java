package dev.oamstudio.model.status;

import dev.oamstudio.model.kube.ObjectKey;

/// How sentences call objects.
final class Names {
    private Names() {}

    /// The bare name where it says enough, else kind and name.
    static String shortName(ObjectKey key) {
        return switch (key.type().kind()) {
            case "CustomResourceDefinition", "Namespace" -> key.type().kind() + " " + key.name();
            default -> key.name();
        };
    }
}
