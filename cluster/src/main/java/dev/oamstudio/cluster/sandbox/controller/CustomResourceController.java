package dev.oamstudio.cluster.sandbox.controller;

import static dev.oamstudio.cluster.convert.Values.mapping;

import dev.oamstudio.cluster.sandbox.admission.ServedKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Stands in for the controllers of all custom resources: sees an object, works on it for a few seconds, and reports it as
/// ready in the fields that its schema declares. Those of the form of a workload run pods and are as ready as these.
final class CustomResourceController {
    private static final Duration NOTICING = Duration.ofMillis(300);
    private static final String SIMULATED = "Simulated by the sandbox";

    void reconcile(KubeObject object, World world) {
        Optional<Value> schema =
                world.server().kinds().stream()
                        .filter(kind -> kind.type().equals(object.type()))
                        .findFirst()
                        .flatMap(ServedKind::schema)
                        .flatMap(root -> root.at("properties", "status"));
        if (object.isDeleting()) {
            return;
        }
        CustomPods pods = new CustomPods(object);
        boolean isCustom = schema.isPresent();
        if (isCustom && pods.areWanted()) {
            pods.keep(world);
        }
        String round = " " + object.generation();
        if (isCustom && world.passed(object, "noticed" + round, NOTICING)) {
            StatusSchema status = new StatusSchema(schema.get(), object, world.now());
            boolean worked =
                    world.passed(object, "worked" + round, world.between(object, 1200, 2800));
            world.status(object, status(object, status, state(pods, worked, world)));
        }
    }

    /// Where an object stands: a condition's status, reason and message.
    private record State(String status, String reason, String message) {
        boolean isReady() {
            return status.equals("True");
        }
    }

    private static State state(CustomPods pods, boolean worked, World world) {
        if (!pods.areWanted()) {
            String kind = pods.resource().type().kind();
            String honest = "Simulated: no controller of the sandbox acts on this " + kind;
            return worked
                    ? new State("True", "Ready", honest)
                    : new State("Unknown", "Reconciling", honest);
        }
        Optional<Value> trouble = pods.trouble(world);
        if (trouble.isPresent()) {
            return new State(
                    "False",
                    trouble.get().textAt("reason").orElse(""),
                    trouble.get().textAt("message").orElse(""));
        }
        return worked && pods.areReady(world)
                ? new State("True", "Ready", SIMULATED)
                : new State("Unknown", "Deploying", SIMULATED);
    }

    private static Value.Mapping status(KubeObject object, StatusSchema schema, State state) {
        Value.Mapping status = object.content().mappingAt("status");
        for (Value.Mapping fields : fields(object, schema, state)) {
            for (Map.Entry<String, Value> field : fields.entries().entrySet()) {
                status = status.with(field.getKey(), field.getValue());
            }
        }
        return status;
    }

    private static List<Value.Mapping> fields(KubeObject object, StatusSchema schema, State state) {
        List<Value.Mapping> fields = new ArrayList<>();
        if (schema.declares("observedGeneration")) {
            fields.add(mapping("observedGeneration", object.generation()));
        }
        if (schema.declares("conditions")) {
            fields.add(mapping("conditions", conditions(object, schema, state)));
        }
        fields.add(state.isReady() ? schema.filled() : schema.pending());
        return fields;
    }

    private static Value.Sequence conditions(KubeObject object, StatusSchema schema, State state) {
        Conditions conditions = Conditions.of(object, schema.now());
        for (String type : schema.conditionTypes()) {
            conditions = conditions.with(type, state.status(), state.reason(), state.message());
        }
        if (!schema.conditionsCountGenerations()) {
            return conditions.toValue();
        }
        return new Value.Sequence(
                conditions.items().stream()
                        .map(item ->
                                (Value)
                                        ((Value.Mapping) item)
                                                .with(
                                                        "observedGeneration",
                                                        Value.whole(object.generation())))
                        .toList());
    }
}
