package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.schema.Schema;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPath.Step;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A parameter writes a field that the schema of its workload has: the API server drops others, or refuses the object.
final class ParameterPathInSchema implements Rule {
    static final RuleId ID = new RuleId("OAM506", "parameter-path-in-schema");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<RuleId> followsFrom() {
        return Set.of(ParameterPathLeadsToField.ID);
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
        return design.schemas().find(component.workload().type()).stream()
                .flatMap(root ->
                        ParameterTarget.of(component).stream()
                                .flatMap(target -> check(design, target, root).stream()));
    }

    private Optional<Diagnostic> check(Design design, ParameterTarget target, Schema root) {
        SchemaWalk walk = SchemaWalk.along(target.path(), root);
        return walk.lost().map(lost -> found(design, target, lost, walk.known()));
    }

    private Diagnostic found(
            Design design, ParameterTarget target, FieldPath lost, List<String> known) {
        Place place = target.place(design);
        return finding(
                Message.of(
                        "rule.parameter-path-in-schema",
                        target.parameter().name(),
                        lost.toString(),
                        target.component().workload().type().toString()),
                place,
                fixes(design, target, lost, known),
                target.component().id());
    }

    private static List<Fix> fixes(
            Design design, ParameterTarget target, FieldPath lost, List<String> known) {
        Step misspelt = lost.steps().getLast();
        Optional<String> nearest =
                misspelt instanceof Step.Key(String name)
                        ? NearestName.to(name, known.stream())
                        : Optional.empty();
        return nearest.map(name -> mended(target.path(), lost, name).toString())
                .map(path ->
                        Fixes.set(
                                Message.of("rule.fix.replace", path),
                                design,
                                target.parameter().place(),
                                target.place(design).path(),
                                Value.text(path)))
                .orElse(List.of());
    }

    private static FieldPath mended(FieldPath path, FieldPath lost, String name) {
        FieldPath mended = lost.parent().key(name);
        for (Step step : path.steps().subList(lost.steps().size(), path.steps().size())) {
            mended = mended.plus(step);
        }
        return mended;
    }
}
