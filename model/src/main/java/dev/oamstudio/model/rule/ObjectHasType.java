package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.rule.Visits.TraitVisit;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.stream.Stream;

/// A workload and a trait say by apiVersion and kind what object they make; without both nothing can be made of them.
final class ObjectHasType implements Rule {
    static final RuleId ID = new RuleId("OAM110", "object-has-type");

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
        Stream<Diagnostic> workloads =
                design.model().components().stream()
                        .filter(component -> isUntyped(component.workload()))
                        .filter(component -> !OamKinds.isDraft(component.object().type()))
                        .map(component -> found(design, component));
        Stream<Diagnostic> traits =
                Visits.traits(design)
                        .filter(visit -> isUntyped(visit.trait().trait()))
                        .filter(visit -> !isBare(visit))
                        .map(this::found);
        return Stream.concat(workloads, traits).toList();
    }

    /// Whether its fields stand in the entry itself, which another rule tells.
    private static boolean isBare(TraitVisit visit) {
        Place place = visit.trait().place();
        Value entry =
                DesignPlaces.value(visit.owner().design(), place, place.path())
                        .orElse(Value.Null.NULL);
        boolean hasFields = entry.get("name").isPresent() || entry.get("kind").isPresent();
        return hasFields && entry.get("trait").isEmpty();
    }

    /// Whether it lacks its apiVersion or its kind.
    static boolean isUntyped(KubeObject object) {
        return object.text("apiVersion").isEmpty() || object.text("kind").isEmpty();
    }

    private Diagnostic found(Design design, Component component) {
        FieldPath workload = component.place().path().key("spec").key("workload");
        Place place = DesignPlaces.key(design, component.place(), workload);
        Object name = DesignPlaces.named(component.name());
        String type = component.workload().text("type");
        return type.isEmpty()
                ? finding(Message.of("rule.object-has-type.workload", name), place)
                : byDefinition(
                        finding(
                                Message.of("rule.object-has-type.workload-type", name, type),
                                place));
    }

    private Diagnostic found(TraitVisit visit) {
        String instance = visit.owner().instance().name();
        String named = visit.trait().trait().text("name");
        ElementId[] elements = {visit.trait().id(), visit.owner().instance().id()};
        return named.isEmpty()
                ? finding(
                        Message.of("rule.object-has-type.trait", instance),
                        visit.trait().place(),
                        elements)
                : byDefinition(
                        finding(
                                Message.of("rule.object-has-type.trait-name", instance, named),
                                visit.trait().place(),
                                elements));
    }

    /// What is named by its definition alone, a runtime's admission webhook completes, if it runs.
    private static Diagnostic byDefinition(Diagnostic found) {
        return found.as(Severity.WARNING);
    }
}
