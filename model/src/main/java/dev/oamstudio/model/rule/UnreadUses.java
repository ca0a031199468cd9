package dev.oamstudio.model.rule;

import dev.oamstudio.model.yaml.YamlDocument;

/// Whether something that cannot be read may use what seems unused.
final class UnreadUses {
    private UnreadUses() {}

    static boolean mayBeIn(Design design) {
        return design.files().stream()
                .flatMap(file -> file.documents().stream())
                .anyMatch(UnreadUses::isUnreadApplication);
    }

    private static boolean isUnreadApplication(YamlDocument document) {
        String kind = document.value().textAt("kind").orElse("");
        return document.isBroken() && (kind.isEmpty() || kind.startsWith("Application"));
    }
}
