package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.DataInput;
import dev.oamstudio.model.application.DataOutput;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a data input takes in is handed out by somebody in the same application.
final class DataOutputExists implements Rule {
    static final RuleId ID = new RuleId("OAM105", "data-output-exists");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return Visits.applications(design).flatMap(this::check).toList();
    }

    private Stream<Diagnostic> check(Application application) {
        Set<String> outputs =
                application.instances().stream()
                        .flatMap(Visits::wirings)
                        .flatMap(wiring -> wiring.outputs().stream())
                        .map(DataOutput::name)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toSet());
        return application.instances().stream()
                .flatMap(instance ->
                        Visits.wirings(instance)
                                .flatMap(wiring -> wiring.inputs().stream())
                                .filter(input -> !outputs.contains(input.outputName()))
                                .filter(input -> !isFromStore(input))
                                .map(input -> found(input, outputs, instance)));
    }

    /// Runtimes wait for an output that is named and not there; without a name they do nothing.
    private Diagnostic found(DataInput input, Set<String> outputs, ComponentInstance instance) {
        Diagnostic found =
                finding(
                        message(input),
                        input.place(),
                        Fixes.replaceByNearest(input.place(), input.outputName(), outputs.stream()),
                        instance.id());
        return input.outputName().isEmpty() ? found.as(Severity.WARNING) : found;
    }

    /// What is taken from a store has no output.
    private static boolean isFromStore(DataInput input) {
        return input.outputName().isEmpty() && input.store().isGiven();
    }

    private static Message message(DataInput input) {
        return input.outputName().isEmpty()
                ? Message.of("rule.data-output-exists.unnamed")
                : Message.of("rule.data-output-exists", input.outputName());
    }
}
