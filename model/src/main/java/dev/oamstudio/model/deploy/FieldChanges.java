package dev.oamstudio.model.deploy;

import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.status.Difference;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;

/// Differences as a plan shows them; what Secrets hold is not shown.
final class FieldChanges {
    private static final Value MASK = Value.text("••••••••");

    private FieldChanges() {}

    static List<FieldChange> of(ObjectKey key, List<Difference> differences) {
        boolean secret = key.type().group().isEmpty() && key.type().kind().equals("Secret");
        return differences.stream()
                .map(difference ->
                        new FieldChange(
                                difference.path(),
                                shown(secret, difference.path(), difference.live()),
                                shown(secret, difference.path(), difference.desired())))
                .toList();
    }

    private static Optional<Value> shown(boolean secret, FieldPath path, Optional<Value> value) {
        boolean masked =
                secret
                        && (path.startsWith(FieldPath.ofKeys("data"))
                                || path.startsWith(FieldPath.ofKeys("stringData")));
        return masked ? value.map(hidden -> MASK) : value;
    }
}
