package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.DataInput;
import dev.oamstudio.model.application.DataOutput;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OrderDependency;
import dev.oamstudio.model.application.Wiring;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The name of an instance, with all that refers to it: dependencies, what says that it is ready, objects that name its
/// workload, its card.
record InstanceName(Application application, ComponentInstance instance) {

    /// Makes everything refer to another name. The instance itself is not renamed.
    void follow(String next, Draft draft) throws RefusedException {
        followDependencies(next, draft);
        followReadiness(next, draft);
        followAnnotations(next, draft);
        Optional<Component> component = draft.model().componentOf(instance);
        if (component.isPresent()) {
            new WorkloadReferences(application, instance, component.get()).rename(next, draft);
        }
        String id = instance.id().value();
        ElementId renamed = new ElementId(id.substring(0, id.lastIndexOf('/') + 1) + next);
        LayoutEditing.rename(instance.id(), renamed, draft);
    }

    private void followDependencies(String next, Draft draft) throws RefusedException {
        for (ComponentInstance other : application.instances()) {
            for (OrderDependency dependency : other.wiring().dependencies()) {
                if (dependency.instance().equals(instance.name())) {
                    draft.follow(dependency.place(), dependency.place().path(), next);
                }
            }
        }
    }

    /// The output that says that the instance is ready carries its name.
    private void followReadiness(String next, Draft draft) throws RefusedException {
        String old = instance.name() + ReadinessFlow.SUFFIX;
        String renamed = next + ReadinessFlow.SUFFIX;
        boolean taken =
                wirings()
                        .flatMap(wiring -> wiring.outputs().stream())
                        .anyMatch(output -> output.name().equals(renamed));
        boolean own =
                instance.wiring().outputs().stream().anyMatch(output -> output.name().equals(old));
        if (taken || !own) {
            return;
        }
        for (DataOutput output : instance.wiring().outputs()) {
            if (output.name().equals(old)) {
                draft.follow(output.place(), output.place().path().key("name"), renamed);
            }
        }
        for (DataInput input : inputs()) {
            if (input.outputName().equals(old)) {
                FieldPath name =
                        input.place().path().plus(FieldPath.ofKeys("valueFrom", "dataOutputName"));
                draft.follow(input.place(), name, renamed);
            }
        }
    }

    private void followAnnotations(String next, Draft draft) throws RefusedException {
        String old = ReadinessFlow.annotation(instance.name());
        for (DataInput input : inputs()) {
            FieldPath list = input.place().path().key("toFieldPaths");
            List<Value> paths =
                    list.in(draft.content(input.place())).map(Value::itemsAt).orElse(List.of());
            for (int i = 0; i < paths.size(); i++) {
                if (paths.get(i).equals(Value.text(old))) {
                    draft.follow(input.place(), list.index(i), ReadinessFlow.annotation(next));
                }
            }
        }
    }

    private List<DataInput> inputs() {
        return wirings().flatMap(wiring -> wiring.inputs().stream()).toList();
    }

    private Stream<Wiring> wirings() {
        return application.instances().stream()
                .flatMap(each ->
                        Stream.concat(
                                Stream.of(each.wiring()),
                                each.traits().stream().map(trait -> trait.wiring())));
    }
}
