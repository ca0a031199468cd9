package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.DataInput;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.Flows.Source;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A data output is read by somebody in its application.
final class DataOutputRead implements Rule {
    static final RuleId ID = new RuleId("OAM303", "data-output-read");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return Visits.applications(design)
                .flatMap(application -> check(design, application))
                .toList();
    }

    private Stream<Diagnostic> check(Design design, Application application) {
        Set<String> read =
                application.instances().stream()
                        .flatMap(Visits::wirings)
                        .flatMap(wiring -> wiring.inputs().stream())
                        .map(DataInput::outputName)
                        .collect(Collectors.toSet());
        List<String> names =
                Flows.of(design, application)
                        .outputs()
                        .map(source -> source.output().name())
                        .toList();
        Set<String> meant = NearestName.meant(read, names);
        return Flows.of(design, application)
                .outputs()
                .filter(source -> !meant.contains(source.output().name()))
                .filter(source -> !source.output().name().isEmpty())
                .filter(source -> !source.output().store().isGiven())
                .filter(source -> !read.contains(source.output().name()))
                .map(source -> found(design, source));
    }

    private Diagnostic found(Design design, Source source) {
        String name = source.output().name();
        return finding(
                Message.of("rule.data-output-read", name),
                source.output().place(),
                Fixes.remove(
                        Message.of("rule.fix.remove-output", name),
                        design,
                        source.output().place(),
                        source.output().place().path()),
                source.end().element());
    }
}
