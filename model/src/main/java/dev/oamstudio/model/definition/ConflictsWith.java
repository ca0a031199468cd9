package dev.oamstudio.model.definition;

import java.util.Optional;

/// One entry of a trait definition's `conflictsWith`: `*`, `*.standard.oam.dev`, the name of a trait definition or of a
/// CRD, or `labelSelector:` with a selector on the labels of trait definitions. Only the webhooks of KubeVela 1.0 to 1.8
/// enforce it.
///
/// @param written the entry as it stands in the file
public record ConflictsWith(String written) {

    private static final String SELECTOR = "labelSelector:";

    /// Whether the owner of this entry may not stand beside the other on one component. Two traits of one definition
    /// conflict by `*` only.
    public boolean matches(TraitDefinition owner, TraitDefinition other) {
        if (matchesAll()) {
            return true;
        }
        return !owner.name().equals(other.name()) && means(other);
    }

    /// Whether the owner of this entry may not stand beside any trait, even one without a definition.
    public boolean matchesAll() {
        return written.equals("*");
    }

    /// What is wrong with the selector, if it is one that cannot be read.
    public Optional<String> fault() {
        return written.startsWith(SELECTOR)
                ? LabelSelector.fault(written.substring(SELECTOR.length()))
                : Optional.empty();
    }

    private boolean means(TraitDefinition other) {
        if (written.startsWith(SELECTOR)) {
            return LabelSelector.parse(written.substring(SELECTOR.length()))
                    .map(selector -> selector.matches(other.object().labels()))
                    .orElse(false);
        }
        if (written.startsWith("*.")) {
            return written.substring(2).equals(groupOf(other.reference()));
        }
        return written.equals(other.name()) || written.equals(other.reference());
    }

    private static String groupOf(String reference) {
        return reference.substring(reference.indexOf('.') + 1);
    }
}
