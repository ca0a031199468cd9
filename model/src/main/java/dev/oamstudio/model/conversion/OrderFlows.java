package dev.oamstudio.model.conversion;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.DataOutput;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.application.OrderDependency;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.dialect.ReadinessForm;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The order dependencies of one application as data flows: what each entry hands out and takes in, and which names stay in
/// `dependencies` because no flow can say them.
final class OrderFlows {
    static final GroupVersionKind UNKNOWN = new GroupVersionKind("", "", "");

    private final Application application;
    private final OamModel model;
    private final Texts texts;
    private final Set<String> outputNames = new HashSet<>();
    private final Map<ElementId, String> readiness = new HashMap<>();
    private final Map<ElementId, List<Value>> outputs = new HashMap<>();
    private final Map<ElementId, List<Value>> inputs = new HashMap<>();
    private final Map<ElementId, Set<String>> said = new HashMap<>();
    private final Set<String> kept = new HashSet<>();

    OrderFlows(Application application, OamModel model, Texts texts) {
        this.application = application;
        this.model = model;
        this.texts = texts;
        application.instances().stream()
                .flatMap(OrderFlows::outputs)
                .forEach(output -> outputNames.add(output.name()));
        for (ComponentInstance then : application.instances()) {
            then.wiring().dependencies().forEach(dependency -> add(then, dependency));
        }
    }

    static Stream<DataOutput> outputs(ComponentInstance instance) {
        return Stream.concat(
                instance.wiring().outputs().stream(),
                instance.traits().stream()
                        .map(TraitAttachment::wiring)
                        .flatMap(wiring -> wiring.outputs().stream()));
    }

    /// The names of instances that `dependencies` still speak of afterwards.
    Set<String> kept() {
        return kept;
    }

    Value.Mapping written(ComponentInstance instance, Value.Mapping entry) {
        Set<String> gone = said.getOrDefault(instance.id(), Set.of());
        Value.Mapping left =
                Entries.without(entry, "dependencies", item -> gone.contains(item.display()));
        Value.Mapping out =
                Entries.plus(left, "dataOutputs", outputs.getOrDefault(instance.id(), List.of()));
        return Entries.plus(out, "dataInputs", inputs.getOrDefault(instance.id(), List.of()));
    }

    private void add(ComponentInstance then, OrderDependency dependency) {
        Optional<ComponentInstance> first = application.instance(dependency.instance());
        if (first.isEmpty() || first.get().id().equals(then.id())) {
            texts.lose(
                    dependency.place(),
                    "conversion.dependency-unknown",
                    then.name(),
                    dependency.instance());
            return;
        }
        Optional<String> output = output(first.get());
        if (output.isEmpty()) {
            kept.add(dependency.instance());
            texts.lose(
                    dependency.place(),
                    "conversion.dependency-in-numbers",
                    dependency.instance(),
                    type(first.get()).kind());
            return;
        }
        boolean isNew =
                said.computeIfAbsent(then.id(), id -> new HashSet<>()).add(dependency.instance());
        if (isNew) {
            inputs.computeIfAbsent(then.id(), id -> new ArrayList<>())
                    .add(ReadinessForm.input(output.get(), dependency.instance()));
        } else {
            texts.lose(
                    dependency.place(),
                    "conversion.dependency-twice",
                    then.name(),
                    dependency.instance());
        }
    }

    /// The name of the output that tells that an instance is ready, made where it is first asked for.
    private Optional<String> output(ComponentInstance first) {
        String known = readiness.get(first.id());
        if (known != null) {
            return Optional.of(known);
        }
        String name = first.name() + ReadinessForm.SUFFIX;
        for (int i = 2; outputNames.contains(name); i++) {
            name = first.name() + "-" + i + ReadinessForm.SUFFIX;
        }
        Optional<Value.Mapping> output = ReadinessForm.output(name, type(first));
        if (output.isEmpty()) {
            return Optional.empty();
        }
        outputNames.add(name);
        readiness.put(first.id(), name);
        outputs.computeIfAbsent(first.id(), id -> new ArrayList<>()).add(output.get());
        return Optional.of(name);
    }

    private GroupVersionKind type(ComponentInstance instance) {
        return model.componentOf(instance)
                .map(Component::workload)
                .map(KubeObject::type)
                .orElse(UNKNOWN);
    }
}
