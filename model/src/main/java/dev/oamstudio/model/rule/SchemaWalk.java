package dev.oamstudio.model.rule;

import dev.oamstudio.model.schema.Schema;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPath.Step;
import java.util.List;
import java.util.Optional;

/// What a schema says of a field path: the schema of the field that it leads to, or where it leaves the schema.
///
/// @param field the schema of the field; nothing where the schema does not tell
/// @param lost how much of the path the schema knows not to be there, up to the step in question
/// @param known the fields that this step could have been
record SchemaWalk(Optional<Schema> field, Optional<FieldPath> lost, List<String> known) {
    SchemaWalk {
        known = List.copyOf(known);
    }

    static SchemaWalk along(FieldPath path, Schema root) {
        Schema here = root;
        FieldPath walked = FieldPath.ROOT;
        for (Step step : path.steps()) {
            Optional<Schema> next = child(here, step);
            walked = walked.plus(step);
            if (next.isEmpty()) {
                return left(here, step, walked);
            }
            here = next.get();
        }
        return new SchemaWalk(Optional.of(here), Optional.empty(), List.of());
    }

    private static SchemaWalk left(Schema here, Step step, FieldPath walked) {
        List<String> known =
                step instanceof Step.Key ? List.copyOf(here.properties().keySet()) : List.of();
        boolean isIdentity =
                walked.steps().size() == 1 && walked.equals(FieldPath.ofKeys("metadata"));
        return isClosed(here, step) && !isIdentity
                ? new SchemaWalk(Optional.empty(), Optional.of(walked), known)
                : new SchemaWalk(Optional.empty(), Optional.empty(), List.of());
    }

    /// Whether nothing else than what the schema names may stand there.
    private static boolean isClosed(Schema here, Step step) {
        String type = here.type().orElse("");
        return switch (step) {
            case Step.Key ignored -> type.equals("object") && !here.isOpen();
            case Step.Index ignored -> type.equals("object") && !here.isOpen();
        };
    }

    private static Optional<Schema> child(Schema here, Step step) {
        return switch (step) {
            case Step.Key(String name) -> here.property(name).or(here::otherFields);
            case Step.Index ignored -> here.items();
        };
    }
}
