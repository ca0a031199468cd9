package dev.oamstudio.model.application;

import java.util.List;

/// What an instance or a trait waits for, hands out and takes in.
public record Wiring(
        List<OrderDependency> dependencies, List<DataOutput> outputs, List<DataInput> inputs) {
    public static final Wiring NONE = new Wiring(List.of(), List.of(), List.of());

    public Wiring {
        dependencies = List.copyOf(dependencies);
        outputs = List.copyOf(outputs);
        inputs = List.copyOf(inputs);
    }
}
