package dev.oamstudio.app.cli.print;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPath.Step;
import dev.oamstudio.model.yaml.Value;
import java.util.Set;

/// Keeps what is secret from the screen: of a Secret only its identity and labels are shown.
final class Masking {
    private static final GroupVersionKind SECRET = new GroupVersionKind("", "v1", "Secret");
    private static final Set<String> OPEN = Set.of("apiVersion", "kind", "type", "immutable");
    private static final String MASK = "••••••";

    private Masking() {}

    /// A field's value as it may be shown.
    static Value shown(ObjectKey key, FieldPath path, Value value) {
        return key.type().sameKind(SECRET) && !isOpen(path) ? Value.text(MASK) : value;
    }

    // An annotation can hold the whole object, as kubectl's does.
    private static boolean isOpen(FieldPath path) {
        return !path.steps().isEmpty()
                && path.steps().getFirst() instanceof Step.Key(String top)
                && (OPEN.contains(top)
                        || (top.equals("metadata")
                                && !path.startsWith(FieldPath.ofKeys("metadata", "annotations"))
                                && path.steps().size() > 1));
    }
}
