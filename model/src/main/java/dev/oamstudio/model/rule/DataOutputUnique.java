package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A data output has a name of its own in its application: of two the runtime takes the last, without a word.
final class DataOutputUnique implements Rule {
    static final RuleId ID = new RuleId("OAM109", "data-output-unique");

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
        Set<String> seen = new HashSet<>();
        return application.instances().stream()
                .flatMap(instance ->
                        Visits.wirings(instance)
                                .flatMap(wiring -> wiring.outputs().stream())
                                .filter(output ->
                                        !output.name().isEmpty() && !seen.add(output.name()))
                                .map(output ->
                                        finding(
                                                Message.of(
                                                        "rule.data-output-unique", output.name()),
                                                output.place(),
                                                instance.id())))
                .toList()
                .stream();
    }
}
