package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.DataOutput;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.dialect.ReadinessForm;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.yaml.Value;
import java.util.Optional;

/// Connects instances upstream, where order is a data flow of readiness, written as conversions from the EDAS dialect write it.
final class ReadinessFlow {
    static final String SUFFIX = ReadinessForm.SUFFIX;

    private ReadinessFlow() {}

    static void connect(ComponentInstance first, ComponentInstance then, Draft draft)
            throws RefusedException {
        String name = existing(first).orElse(first.name() + SUFFIX);
        if (existing(first).isEmpty()) {
            draft.append(
                    first.place(),
                    first.place().path().key("dataOutputs"),
                    output(name, first, draft.model()));
        }
        ComponentInstance target = draft.targets().instance(then.id());
        draft.append(
                target.place(),
                target.place().path().key("dataInputs"),
                ReadinessForm.input(name, first.name()));
    }

    private static Optional<String> existing(ComponentInstance first) {
        return first.wiring().outputs().stream()
                .map(DataOutput::name)
                .filter(name -> name.equals(first.name() + SUFFIX))
                .findFirst();
    }

    private static Value.Mapping output(String name, ComponentInstance first, OamModel model)
            throws RefusedException {
        GroupVersionKind type =
                model.componentOf(first)
                        .map(component -> component.workload().type())
                        .orElse(new GroupVersionKind("", "", ""));
        return ReadinessForm.output(name, type)
                .orElseThrow(() ->
                        RefusedException.because(
                                Message.of("edit.connect-in-numbers", first.name(), type.kind()),
                                first.id()));
    }

    /// Where an instance keeps that another one is ready.
    static String annotation(String first) {
        return ReadinessForm.annotation(first);
    }
}
