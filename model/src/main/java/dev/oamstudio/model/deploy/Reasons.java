package dev.oamstudio.model.deploy;

import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;

/// Why an object changes, in few words: its changed fields.
final class Reasons {
    private static final int LONGEST_VALUE = 40;

    private Reasons() {}

    static Message changed(List<FieldChange> fields) {
        FieldChange first = fields.getFirst();
        String name = name(first.path());
        return switch (fields.size()) {
            case 1 -> single(name, first);
            case 2 -> Message.of("deploy.because-two", name, name(fields.getLast().path()));
            default -> Message.of("deploy.because-many", name, fields.size() - 1);
        };
    }

    private static Message single(String name, FieldChange change) {
        Optional<String> before = change.before().flatMap(Reasons::brief);
        Optional<String> after = change.after().flatMap(Reasons::brief);
        if (change.after().isEmpty()) {
            return Message.of("deploy.because-field-removed", name);
        }
        if (change.before().isEmpty()) {
            return after.isPresent()
                    ? Message.of("deploy.because-field-set", name, after.get())
                    : Message.of("deploy.because-field-added", name);
        }
        return before.isPresent() && after.isPresent()
                ? Message.of("deploy.because-field", name, before.get(), after.get())
                : Message.of("deploy.because-one", name);
    }

    private static Optional<String> brief(Value value) {
        boolean scalar = !(value instanceof Value.Mapping) && !(value instanceof Value.Sequence);
        return Optional.of(value.display())
                .filter(text -> scalar && text.length() <= LONGEST_VALUE);
    }

    /// The last key of a path, with the one before it where an index stands between.
    private static String name(FieldPath path) {
        List<FieldPath.Step> keys =
                path.steps().stream().filter(step -> step instanceof FieldPath.Step.Key).toList();
        return keys.isEmpty() ? path.toString() : new FieldPath(List.of(keys.getLast())).toString();
    }
}
