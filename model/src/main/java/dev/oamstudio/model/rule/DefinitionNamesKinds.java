package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.definition.AppliesTo;
import dev.oamstudio.model.definition.ConflictsWith;
import dev.oamstudio.model.definition.TraitDefinition;
import dev.oamstudio.model.definition.WorkloadIdentity;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A trait definition names workloads and other traits as runtimes read it. A kind or a plural alone (`Deployment`, `deployments`)
/// counts as the name of a definition, and matches nothing.
final class DefinitionNamesKinds implements Rule {
    static final RuleId ID = new RuleId("OAM126", "definition-names-kinds");

    private static final List<String> LISTS = List.of("appliesToWorkloads", "appliesTo");

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
        return design.model().definitions().stream()
                .filter(TraitDefinition.class::isInstance)
                .map(TraitDefinition.class::cast)
                .flatMap(trait -> check(design, trait).stream())
                .toList();
    }

    private List<Diagnostic> check(Design design, TraitDefinition trait) {
        List<Diagnostic> found = new ArrayList<>();
        for (int i = 0; i < trait.appliesTo().size(); i++) {
            AppliesTo entry = trait.appliesTo().get(i);
            boolean isName = entry.form() instanceof AppliesTo.Form.DefinitionName;
            if (isName) {
                for (String list : LISTS) {
                    check(design, trait, new Entry(list, i, entry.written())).ifPresent(found::add);
                }
            }
        }
        for (int i = 0; i < trait.conflictsWith().size(); i++) {
            ConflictsWith entry = trait.conflictsWith().get(i);
            check(design, trait, new Entry("conflictsWith", i, entry.written()))
                    .ifPresent(found::add);
        }
        return found;
    }

    /// Whether a definition would take a workload if its entries named what they mean.
    static boolean meansToTake(Design design, Capability trait, KubeObject workload) {
        WorkloadIdentity identity = design.catalog().identify(workload);
        return trait.definition() instanceof TraitDefinition definition
                && design.model().definitions().contains(definition)
                && definition.appliesTo().stream()
                        .filter(entry -> entry.form() instanceof AppliesTo.Form.DefinitionName)
                        .map(entry -> new Entry(LISTS.getFirst(), 0, entry.written()))
                        .flatMap(entry -> meant(design, entry).stream())
                        .anyMatch(resource -> new AppliesTo(resource).matches(identity));
    }

    private record Entry(String list, int position, String written) {
        FieldPath path() {
            return FieldPath.ofKeys("spec", list).index(position);
        }

        CapabilityKind kind() {
            return list.equals("conflictsWith") ? CapabilityKind.TRAIT : CapabilityKind.WORKLOAD;
        }
    }

    private Optional<Diagnostic> check(Design design, TraitDefinition trait, Entry entry) {
        if (entry.path().in(trait.object().content()).isEmpty()) {
            return Optional.empty();
        }
        return meant(design, entry).map(resource -> found(design, trait, entry, resource));
    }

    /// The resource of a kind that is meant; nothing where the entry is a name that is known, or one that nobody knows.
    private static Optional<String> meant(Design design, Entry entry) {
        List<Capability> known = design.catalog().of(entry.kind());
        String word = entry.written().strip().toLowerCase(Locale.ROOT);
        boolean isKnown =
                known.stream()
                        .flatMap(each -> Stream.of(each.name(), each.definition().reference()))
                        .anyMatch(entry.written()::equals);
        return isKnown
                ? Optional.empty()
                : known.stream()
                        .filter(each -> isCalled(each, word))
                        .map(each -> each.plural() + "." + each.type().group())
                        .findFirst();
    }

    private static boolean isCalled(Capability capability, String word) {
        return capability.type().kind().toLowerCase(Locale.ROOT).equals(word)
                || capability.plural().equals(word);
    }

    private Diagnostic found(Design design, TraitDefinition trait, Entry entry, String resource) {
        FieldPath path = trait.place().path().plus(entry.path());
        Place place = DesignPlaces.at(design, trait.place(), path);
        return finding(
                Message.of("rule.definition-names-kinds", entry.written(), resource),
                place,
                Fixes.replaceBy(place, resource),
                ElementId.definition(trait));
    }
}
