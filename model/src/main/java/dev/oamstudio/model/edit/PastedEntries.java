package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.DataOutput;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Entries of another application under names that are free in this one. References among them follow; those to what is not
/// here are left out.
final class PastedEntries {
    private final Application application;
    private final Map<String, String> components;
    private final Map<String, String> instances = new HashMap<>();
    private final Map<String, String> outputs = new HashMap<>();
    private final Set<String> known = new TreeSet<>();

    /// @param components the names of pasted components, old to new
    PastedEntries(
            OamModel model,
            Application application,
            Map<String, String> components,
            List<ComponentInstance> entries) {
        this.application = application;
        this.components = Map.copyOf(components);
        Set<String> taken = ComponentAdding.taken(model, application);
        Set<String> takenOutputs = new TreeSet<>();
        application.instances().forEach(each -> outputs(each).forEach(takenOutputs::add));
        known.addAll(takenOutputs);
        for (ComponentInstance entry : entries) {
            String name = freeName(entry, taken);
            taken.add(name);
            instances.put(entry.name(), name);
            outputs(entry)
                    .forEach(output -> {
                        String free = Names.free(output, takenOutputs);
                        takenOutputs.add(free);
                        outputs.put(output, free);
                    });
        }
    }

    /// Upstream an instance is called as its component, in the EDAS dialect it has a name of its own.
    private String freeName(ComponentInstance entry, Set<String> taken) {
        return Targets.isEdas(application)
                ? Names.free(entry.name(), taken)
                : components.getOrDefault(entry.componentName(), entry.componentName());
    }

    String name(ComponentInstance entry) {
        return instances.getOrDefault(entry.name(), entry.name());
    }

    /// An entry as it is to be added.
    Value.Mapping value(ComponentInstance entry, Value.Mapping old) {
        String component = components.getOrDefault(entry.componentName(), entry.componentName());
        Value.Mapping renamed = Value.Mapping.EMPTY.with("componentName", Value.text(component));
        for (Map.Entry<String, Value> field : old.entries().entrySet()) {
            renamed =
                    switch (field.getKey()) {
                        case "componentName", "revisionName", "instanceName" -> renamed;
                        case "dependencies" -> withDependencies(renamed, field.getValue());
                        default -> with(renamed, field.getKey(), field.getValue());
                    };
        }
        return Targets.isEdas(application)
                ? renamed.with("instanceName", Value.text(name(entry)))
                : renamed;
    }

    /// What an instance that a pasted entry speaks of is called here; nothing if it is not here.
    Optional<String> known(String instance) {
        return Optional.ofNullable(instances.get(instance))
                .or(() -> application.instance(instance).map(ComponentInstance::name));
    }

    private Value.Mapping withDependencies(Value.Mapping entry, Value dependencies) {
        List<Value> kept = new ArrayList<>();
        for (Value item : dependencies.itemsAt()) {
            known(item.display()).map(Value::text).ifPresent(kept::add);
        }
        boolean none = kept.isEmpty() || !Targets.isEdas(application);
        return none ? entry : entry.with("dependencies", new Value.Sequence(kept));
    }

    private Value.Mapping with(Value.Mapping entry, String key, Value value) {
        Value renamed = renamed(key, value);
        return renamed.equals(Value.Sequence.EMPTY) ? entry : entry.with(key, renamed);
    }

    private Value renamed(String key, Value value) {
        return switch (value) {
            case Value.Text text when key.equals("dataOutputName") ->
                    Value.text(outputs.getOrDefault(text.text(), text.text()));
            case Value.Mapping mapping -> renamed(mapping);
            case Value.Sequence list ->
                    new Value.Sequence(
                            list.items().stream()
                                    .filter(item -> !key.equals("dataInputs") || isKnown(item))
                                    .map(item ->
                                            key.equals("dataOutputs")
                                                    ? renamedOutput(item)
                                                    : renamed(key, item))
                                    .toList());
            case Value.Text text -> text;
            case Value.Whole whole -> whole;
            case Value.Real real -> real;
            case Value.Bool bool -> bool;
            case Value.Null nothing -> nothing;
        };
    }

    private Value renamed(Value.Mapping mapping) {
        Value.Mapping renamed = Value.Mapping.EMPTY;
        for (Map.Entry<String, Value> field : mapping.entries().entrySet()) {
            renamed = with(renamed, field.getKey(), field.getValue());
        }
        return renamed;
    }

    private Value renamedOutput(Value output) {
        return output instanceof Value.Mapping mapping
                ? output.textAt("name")
                        .<Value>map(name ->
                                mapping.with("name", Value.text(outputs.getOrDefault(name, name))))
                        .orElse(output)
                : output;
    }

    private boolean isKnown(Value input) {
        return input.textAt("valueFrom", "dataOutputName")
                .filter(name -> outputs.containsKey(name) || known.contains(name))
                .isPresent();
    }

    private static Stream<String> outputs(ComponentInstance instance) {
        return Stream.concat(
                        instance.wiring().outputs().stream(),
                        instance.traits().stream()
                                .flatMap(trait -> trait.wiring().outputs().stream()))
                .map(DataOutput::name);
    }
}
