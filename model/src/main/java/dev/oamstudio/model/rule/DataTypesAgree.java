package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.Flows.Flow;
import dev.oamstudio.model.yaml.FieldPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A value that flows is of the type that the field takes in which it ends.
final class DataTypesAgree implements Rule {
    static final RuleId ID = new RuleId("OAM304", "data-types-agree");

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
        return Visits.applications(design)
                .flatMap(application -> Flows.of(design, application).flows())
                .flatMap(flow -> check(design, flow))
                .toList();
    }

    private Stream<Diagnostic> check(Design design, Flow flow) {
        String path = flow.source().output().fieldPath();
        boolean isPlain = !path.isEmpty() && !flow.input().store().isGiven();
        return FieldType.at(design, flow.source().end().object(), path)
                .filter(_ -> isPlain)
                .stream()
                .flatMap(type ->
                        IntStream.range(0, flow.input().toFieldPaths().size())
                                .boxed()
                                .flatMap(i -> check(design, flow, type, i).stream()));
    }

    private Optional<Diagnostic> check(Design design, Flow flow, FieldType type, int index) {
        String path = flow.input().toFieldPaths().get(index);
        return FieldType.at(design, flow.target().object(), path)
                .filter(wanted -> !wanted.takes(type))
                .map(wanted -> found(design, flow, index, named(type, wanted)));
    }

    /// What is handed out and what is taken, with their items where both are lists.
    private static List<String> named(FieldType type, FieldType wanted) {
        return type.name().equals(wanted.name())
                ? List.of(type.itemName(), wanted.itemName())
                : List.of(type.name(), wanted.name());
    }

    private Diagnostic found(Design design, Flow flow, int index, List<String> types) {
        FieldPath entry = flow.input().place().path().key("toFieldPaths").index(index);
        return finding(
                Message.of(
                        "rule.data-types-agree",
                        flow.input().outputName(),
                        types.getFirst(),
                        flow.input().toFieldPaths().get(index),
                        types.getLast()),
                DesignPlaces.at(design, flow.input().place(), entry),
                flow.target().element(),
                flow.source().end().element());
    }
}
