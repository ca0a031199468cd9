package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.DataInput;
import dev.oamstudio.model.application.DataOutput;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.Wiring;
import dev.oamstudio.model.kube.KubeObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the objects of an application hand out and take in.
final class Flows {
    private final List<End> ends = new ArrayList<>();
    private final Map<String, Source> sources = new HashMap<>();

    /// A workload or a trait with its wiring.
    record End(ComponentInstance instance, ElementId element, KubeObject object, Wiring wiring) {}

    /// An output of an object.
    record Source(End end, DataOutput output) {}

    /// An input of an object, and where its value comes from.
    record Flow(Source source, End target, DataInput input) {}

    private Flows() {}

    static Flows of(Design design, Application application) {
        Flows flows = new Flows();
        if (application.instances().stream().flatMap(Visits::wirings).anyMatch(Flows::passes)) {
            application.instances().forEach(instance -> flows.collect(instance, design));
        }
        // Of two with one name the later counts, as in the runtime.
        flows.outputs().forEach(source -> flows.sources.put(source.output().name(), source));
        return flows;
    }

    private void collect(ComponentInstance instance, Design design) {
        design.model()
                .componentOf(instance)
                .filter(component -> passes(instance.wiring()))
                .map(Component::workload)
                .map(workload -> new End(instance, instance.id(), workload, instance.wiring()))
                .ifPresent(ends::add);
        instance.traits().stream()
                .filter(trait -> passes(trait.wiring()))
                .map(trait -> new End(instance, trait.id(), trait.trait(), trait.wiring()))
                .forEach(ends::add);
    }

    private static boolean passes(Wiring wiring) {
        return !wiring.outputs().isEmpty() || !wiring.inputs().isEmpty();
    }

    /// Those that hand out or take in anything.
    List<End> ends() {
        return List.copyOf(ends);
    }

    Stream<Source> outputs() {
        return ends.stream()
                .flatMap(end -> end.wiring().outputs().stream().map(out -> new Source(end, out)));
    }

    /// Those whose output is there.
    Stream<Flow> flows() {
        return ends.stream()
                .flatMap(end ->
                        end.wiring().inputs().stream().flatMap(in -> flow(end, in).stream()));
    }

    private Optional<Flow> flow(End target, DataInput input) {
        return Optional.ofNullable(sources.get(input.outputName()))
                .filter(source -> !input.outputName().isEmpty())
                .map(source -> new Flow(source, target, input));
    }
}
