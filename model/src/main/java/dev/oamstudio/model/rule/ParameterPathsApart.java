package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// No two parameters of a component write the same field: the runtime takes them in any order, and one of the two values is lost.
final class ParameterPathsApart implements Rule {
    static final RuleId ID = new RuleId("OAM507", "parameter-paths-apart");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Reach reach() {
        return Reach.DOCUMENT;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return design.model().components().stream()
                .flatMap(component -> check(design, component))
                .toList();
    }

    private Stream<Diagnostic> check(Design design, Component component) {
        List<ParameterTarget> targets = ParameterTarget.of(component);
        return IntStream.range(0, targets.size())
                .boxed()
                .flatMap(i ->
                        targets.subList(0, i).stream()
                                .filter(before -> collide(before, targets.get(i)))
                                .findFirst()
                                .map(before -> found(design, before, targets.get(i)))
                                .stream());
    }

    private static boolean collide(ParameterTarget one, ParameterTarget other) {
        return !one.parameter().name().equals(other.parameter().name()) && one.overlaps(other);
    }

    private Diagnostic found(Design design, ParameterTarget before, ParameterTarget again) {
        return finding(
                Message.of(
                        "rule.parameter-paths-apart",
                        again.parameter().name(),
                        before.parameter().name(),
                        before.path().toString()),
                again.place(design),
                again.component().id());
    }
}
