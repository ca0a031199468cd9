package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.DataOutput;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;

/// Order as upstream v1alpha2 can say it: an output of the first that has its value once it is ready, and an input of the other
/// that keeps the value as an annotation. Outputs are strings, because conditions on them compare nothing else.
final class ReadinessFlow {
    static final String SUFFIX = "-ready";
    private static final String ANNOTATION = "metadata.annotations['studio.oam.dev/after-";
    private static final String FIRST_CONDITION = "status.conditions[0].status";
    private static final String SECOND_CONDITION = "status.conditions[1].status";

    private ReadinessFlow() {}

    static void connect(ComponentInstance first, ComponentInstance then, Draft draft)
            throws RefusedException {
        String name = existing(first).orElse(first.name() + SUFFIX);
        if (existing(first).isEmpty()) {
            String kind = kindOf(first, draft.model());
            draft.append(
                    first.place(), first.place().path().key("dataOutputs"), output(name, kind));
        }
        ComponentInstance target = draft.targets().instance(then.id());
        draft.append(
                target.place(), target.place().path().key("dataInputs"), input(name, first.name()));
    }

    private static Optional<String> existing(ComponentInstance first) {
        return first.wiring().outputs().stream()
                .map(DataOutput::name)
                .filter(name -> name.equals(first.name() + SUFFIX))
                .findFirst();
    }

    private static String kindOf(ComponentInstance instance, OamModel model) {
        return model.componentOf(instance)
                .map(component -> component.workload().text("kind"))
                .orElse("");
    }

    /// Where an instance keeps that another one is ready.
    static String annotation(String first) {
        return ANNOTATION + first + "']";
    }

    private static Value.Mapping output(String name, String kind) {
        Value.Mapping output = Value.Mapping.EMPTY.with("name", Value.text(name));
        return switch (kind) {
            // Available and Progressing come in either order
            case "Deployment" ->
                    output.with("fieldPath", Value.text(FIRST_CONDITION))
                            .with(
                                    "conditions",
                                    new Value.Sequence(
                                            List.of(isTrue(), isTrue(SECOND_CONDITION))));
            case "StatefulSet" -> output.with("fieldPath", Value.text("status.updateRevision"));
            case "Job" -> output.with("fieldPath", Value.text("status.completionTime"));
            default ->
                    output.with("fieldPath", Value.text(FIRST_CONDITION))
                            .with("conditions", new Value.Sequence(List.of(isTrue())));
        };
    }

    private static Value.Mapping isTrue() {
        return Value.Mapping.EMPTY.with("op", Value.text("eq")).with("value", Value.text("True"));
    }

    private static Value.Mapping isTrue(String fieldPath) {
        return isTrue().with("fieldPath", Value.text(fieldPath));
    }

    private static Value.Mapping input(String output, String first) {
        Value.Mapping source = Value.Mapping.EMPTY.with("dataOutputName", Value.text(output));
        Value path = Value.text(annotation(first));
        return Value.Mapping.EMPTY
                .with("valueFrom", source)
                .with("toFieldPaths", new Value.Sequence(List.of(path)));
    }
}
