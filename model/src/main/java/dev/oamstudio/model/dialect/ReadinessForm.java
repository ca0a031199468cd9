package dev.oamstudio.model.dialect;

import dev.oamstudio.model.application.DataInput;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;

/// Order as upstream v1alpha2 can say it: an output of the first that has its value once it is ready, and an input of the other
/// that keeps the value as an annotation, where it does no harm. Outputs are texts, because conditions compare nothing else.
public final class ReadinessForm {
    /// What the names of such outputs end with.
    public static final String SUFFIX = "-ready";

    private static final String ANNOTATION = "metadata.annotations['studio.oam.dev/after-";
    private static final int LONGEST_NAME = 63 - "after-".length();
    private static final String FIRST_CONDITION = "status.conditions[0].status";
    private static final String SECOND_CONDITION = "status.conditions[1].status";

    private ReadinessForm() {}

    /// The output of a workload, or nothing for kinds whose status tells their readiness in numbers only.
    public static Optional<Value.Mapping> output(String name, GroupVersionKind workload) {
        Value.Mapping output = Value.Mapping.EMPTY.with("name", Value.text(name));
        return switch (workload.group() + "/" + workload.kind()) {
            case "apps/DaemonSet", "apps/ReplicaSet" -> Optional.empty();
            // Available and Progressing come in either order
            case "apps/Deployment" ->
                    Optional.of(
                            at(output, FIRST_CONDITION, is("True"), is("True", SECOND_CONDITION)));
            case "apps/StatefulSet" -> Optional.of(at(output, "status.updateRevision"));
            case "batch/Job" -> Optional.of(at(output, "status.completionTime"));
            case "/Pod" -> Optional.of(at(output, "status.phase", is("Running")));
            case "/PersistentVolumeClaim" -> Optional.of(at(output, "status.phase", is("Bound")));
            // Ready as soon as they are there
            case "batch/CronJob",
                    "/Service",
                    "/ConfigMap",
                    "/Secret",
                    "networking.k8s.io/Ingress" ->
                    Optional.of(at(output, "metadata.uid"));
            default -> Optional.of(at(output, FIRST_CONDITION, is("True")));
        };
    }

    /// The input that waits for an output.
    ///
    /// @param first the name of the instance whose output it is
    public static Value.Mapping input(String output, String first) {
        Value path = Value.text(annotation(first));
        return Value.Mapping.EMPTY
                .with("valueFrom", Value.Mapping.EMPTY.with("dataOutputName", Value.text(output)))
                .with("toFieldPaths", new Value.Sequence(List.of(path)));
    }

    /// The path of the annotation in which an input keeps that an instance is ready.
    public static String annotation(String first) {
        String name = first.length() > LONGEST_NAME ? first.substring(0, LONGEST_NAME) : first;
        return ANNOTATION + name + "']";
    }

    /// Whether an input does nothing but wait.
    public static boolean isOrder(DataInput input) {
        return input.toFieldPaths().size() == 1
                && isKept(input.toFieldPaths().getFirst())
                && input.conditions().isEmpty()
                && input.mergeKeys().isEmpty()
                && !input.store().isGiven();
    }

    /// Whether a path leads to the annotation of such an input.
    public static boolean isKept(String path) {
        return path.startsWith(ANNOTATION);
    }

    private static Value.Mapping at(Value.Mapping output, String path, Value... conditions) {
        Value.Mapping placed = output.with("fieldPath", Value.text(path));
        return conditions.length == 0
                ? placed
                : placed.with("conditions", new Value.Sequence(List.of(conditions)));
    }

    private static Value.Mapping is(String text) {
        return Value.Mapping.EMPTY.with("op", Value.text("eq")).with("value", Value.text(text));
    }

    private static Value.Mapping is(String text, String path) {
        return is(text).with("fieldPath", Value.text(path));
    }
}
