package dev.oamstudio.model.conversion;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.DataInput;
import dev.oamstudio.model.application.DataOutput;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.dialect.ReadinessForm;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// The data flows of one application that say order and nothing else, as dependencies. An output that was made for it, and that
/// nobody else reads, goes with them.
final class OrderEdges {
    private final Application application;
    private final OamModel model;
    private final Map<ElementId, List<Value>> dependencies = new HashMap<>();
    private final Set<String> saidOutputs = new HashSet<>();
    private final Map<ElementId, Set<String>> saidInputs = new HashMap<>();
    private final Set<String> read = new HashSet<>();

    /// @param name what the target calls an instance
    OrderEdges(Application application, OamModel model, Function<ComponentInstance, String> name) {
        this.application = application;
        this.model = model;
        for (ComponentInstance then : application.instances()) {
            then.wiring().inputs().forEach(input -> add(then, input, name));
            then.traits().stream()
                    .flatMap(trait -> trait.wiring().inputs().stream())
                    .forEach(input -> read.add(input.outputName()));
        }
    }

    private void add(
            ComponentInstance then, DataInput input, Function<ComponentInstance, String> name) {
        Optional<ComponentInstance> first =
                ReadinessForm.isOrder(input) ? source(input.outputName()) : Optional.empty();
        if (first.isEmpty() || first.get().id().equals(then.id())) {
            read.add(input.outputName());
            return;
        }
        boolean isNew =
                saidInputs
                        .computeIfAbsent(then.id(), id -> new HashSet<>())
                        .add(input.outputName());
        saidOutputs.add(input.outputName());
        if (isNew) {
            dependencies
                    .computeIfAbsent(then.id(), id -> new ArrayList<>())
                    .add(Value.text(name.apply(first.get())));
        }
    }

    Value.Mapping written(ComponentInstance instance, Value.Mapping entry) {
        Set<String> said = saidInputs.getOrDefault(instance.id(), Set.of());
        Value.Mapping fewer = Entries.without(entry, "dataInputs", input -> isSaid(input, said));
        Value.Mapping bare = Entries.without(fewer, "dataOutputs", this::isUnread);
        return Entries.plus(
                bare, "dependencies", dependencies.getOrDefault(instance.id(), List.of()));
    }

    private static boolean isSaid(Value input, Set<String> said) {
        String output = input.textAt("valueFrom", "dataOutputName").orElse("");
        String path = input.at("toFieldPaths", "0").map(Value::display).orElse("");
        boolean bare = input.mappingAt().entries().size() == 2;
        boolean one = input.itemsAt("toFieldPaths").size() == 1;
        return said.contains(output) && bare && one && ReadinessForm.isKept(path);
    }

    private boolean isUnread(Value output) {
        String name = output.textAt("name").orElse("");
        return saidOutputs.contains(name) && !read.contains(name);
    }

    /// The instance whose workload hands out an output that tells its readiness, exactly as it is written for that.
    private Optional<ComponentInstance> source(String output) {
        List<ComponentInstance> owners =
                application.instances().stream()
                        .filter(instance -> names(instance).anyMatch(output::equals))
                        .toList();
        return owners.size() == 1
                ? owners.stream().filter(owner -> isReadiness(owner, output)).findFirst()
                : Optional.empty();
    }

    private static Stream<String> names(ComponentInstance instance) {
        return OrderFlows.outputs(instance).map(DataOutput::name);
    }

    private boolean isReadiness(ComponentInstance owner, String output) {
        return instanceOutputs(owner)
                .filter(value -> value.textAt("name").equals(Optional.of(output)))
                .anyMatch(value -> Optional.of(value).equals(expected(owner, output)));
    }

    private Optional<? extends Value> expected(ComponentInstance owner, String output) {
        return model.componentOf(owner)
                .map(component -> component.workload().type())
                .or(() -> Optional.of(OrderFlows.UNKNOWN))
                .flatMap(type -> ReadinessForm.output(output, type));
    }

    private Stream<Value> instanceOutputs(ComponentInstance owner) {
        return application
                .object()
                .content()
                .itemsAt("spec", "components")
                .get(Entries.number(owner.place()))
                .itemsAt("dataOutputs")
                .stream();
    }
}
