package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.definition.AppliesTo;
import dev.oamstudio.model.definition.AppliesTo.Form;
import dev.oamstudio.model.definition.Enforcement;
import dev.oamstudio.model.definition.TraitDefinition;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The entries of `appliesToWorkloads` are written in a form that some runtime reads. The specification and its catalogue write
/// `apps/v1.Deployment`; the webhooks take that for another name, and refuse the trait on the very workload that it names.
final class AppliesToFormRead implements Rule {
    static final RuleId ID = new RuleId("OAM214", "applies-to-form-read");

    private static final FieldPath LIST = FieldPath.ofKeys("spec", "appliesToWorkloads");

    @Override
    public RuleId id() {
        return ID;
    }

    /// Without webhooks, as most are installed, nobody refuses anything.
    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return design.model().definitions().stream()
                .filter(TraitDefinition.class::isInstance)
                .map(TraitDefinition.class::cast)
                .filter(trait -> LIST.in(trait.object().content()).isPresent())
                .flatMap(trait -> check(design, trait))
                .toList();
    }

    private Stream<Diagnostic> check(Design design, TraitDefinition trait) {
        return IntStream.range(0, trait.appliesTo().size())
                .filter(i -> trait.appliesTo().get(i).enforcement() == Enforcement.ADVISORY)
                .filter(i -> LIST.index(i).in(trait.object().content()).isPresent())
                .mapToObj(i -> found(design, trait, i));
    }

    private Diagnostic found(Design design, TraitDefinition trait, int index) {
        AppliesTo entry = trait.appliesTo().get(index);
        Place place =
                DesignPlaces.at(
                        design, trait.place(), trait.place().path().plus(LIST.index(index)));
        Optional<String> resource = resource(design, entry.form());
        String enforcers = String.join(", ", Enforcement.RUNTIME_AND_KUBEVELA.enforcers());
        List<Fix> fixes = resource.map(name -> Fixes.replaceBy(place, name)).orElse(List.of());
        return finding(
                Message.of("rule.applies-to-form-read", entry.written(), enforcers),
                place,
                fixes,
                ElementId.definition(trait));
    }

    /// What every webhook reads in place of a form, if the kind is known.
    private static Optional<String> resource(Design design, Form form) {
        return switch (form) {
            case Form.VersionedKind(String group, String _, String kind) ->
                    resource(design, group, kind);
            case Form.KindOfGroup(String kind, String group) -> resource(design, group, kind);
            case Form.KindBeforeVersion(String kind, String group, String _) ->
                    resource(design, group, kind);
            case Form.AnyWorkload _, Form.AnyOfGroup _, Form.Resource _, Form.DefinitionName _ ->
                    Optional.empty();
        };
    }

    private static Optional<String> resource(Design design, String group, String kind) {
        return design.catalog().of(CapabilityKind.WORKLOAD).stream()
                .filter(each -> each.type().group().equals(group))
                .filter(each -> isCalled(each, kind))
                .map(each -> each.plural() + "." + group)
                .findFirst();
    }

    private static boolean isCalled(Capability capability, String kind) {
        return capability.type().kind().equalsIgnoreCase(kind) || capability.plural().equals(kind);
    }
}
