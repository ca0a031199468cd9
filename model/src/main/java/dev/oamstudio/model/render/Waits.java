package dev.oamstudio.model.render;

import dev.oamstudio.model.application.DataInput;
import dev.oamstudio.model.application.DataOutput;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OrderDependency;
import dev.oamstudio.model.application.Wiring;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the objects of an application wait for: other instances by order, and values that flow in.
final class Waits {
    private final Scene scene;
    private final List<Diagnostic> findings;
    private final Map<String, ObjectKey> workloads = new HashMap<>();
    private final Map<String, Output> outputs = new HashMap<>();

    private record Output(ObjectKey source, DataOutput output) {}

    /// Of two outputs with one name the later counts, as in oam-kubernetes-runtime.
    Waits(Scene scene, List<RenderedInstance> instances, List<Diagnostic> findings) {
        this.scene = scene;
        this.findings = findings;
        for (RenderedInstance each : instances) {
            workloads.putIfAbsent(each.instance().name(), each.workloadKey());
            collect(each.workloadKey(), each.instance().wiring());
            each.traits().forEach(t -> collect(t.draft().key(), t.attachment().wiring()));
        }
    }

    private void collect(ObjectKey source, Wiring wiring) {
        wiring.outputs().forEach(output -> outputs.put(output.name(), new Output(source, output)));
    }

    /// The workloads that must be healthy first. An instance that there is not is waited for all the same.
    List<ObjectKey> order(Wiring wiring, ElementId element) {
        return wiring.dependencies().stream()
                .map(dependency -> workload(dependency, element))
                .distinct()
                .toList();
    }

    private ObjectKey workload(OrderDependency dependency, ElementId element) {
        ObjectKey known = workloads.get(dependency.instance());
        if (known != null) {
            return known;
        }
        findings.add(
                Finding.DEPENDENCY_EXISTS.at(dependency.place(), element, dependency.instance()));
        return RenderedInstance.missing(scene, dependency.instance());
    }

    /// The values that flow in; empty if one of them can never come, so that the object cannot be rendered.
    Optional<List<PendingInput>> inputs(Wiring wiring, ElementId element) {
        List<PendingInput> inputs = new ArrayList<>();
        for (DataInput input : wiring.inputs()) {
            input(input, element).ifPresent(inputs::add);
        }
        return inputs.size() == wiring.inputs().size() ? Optional.of(inputs) : Optional.empty();
    }

    private Optional<PendingInput> input(DataInput input, ElementId element) {
        Output output = outputs.get(input.outputName());
        if (output == null) {
            var place = scene.valueAt(scene.below(input.place(), "valueFrom", "dataOutputName"));
            findings.add(Finding.DATA_OUTPUT_EXISTS.at(place, element, input.outputName()));
            return Optional.empty();
        }
        List<String> paths = new ArrayList<>(input.toFieldPaths());
        paths.add(output.output().fieldPath());
        if (!paths.stream().allMatch(path -> leads(path, input, element))) {
            return Optional.empty();
        }
        return Optional.of(
                new PendingInput(
                        input.outputName(),
                        output.source(),
                        output.output().fieldPath(),
                        output.output().conditions(),
                        input.toFieldPaths(),
                        input.conditions()));
    }

    private boolean leads(String path, DataInput input, ElementId element) {
        try {
            return path.isEmpty() || !FieldPath.parse(path).steps().isEmpty();
        } catch (FieldPathException wrong) {
            findings.add(Finding.FIELD_PATH_LEADS.at(input.place(), element, path));
            return false;
        }
    }
}
