package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.Capability.Origin;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.definition.AppliesTo.Form;
import dev.oamstudio.model.definition.Enforcement;
import dev.oamstudio.model.definition.TraitDefinition;
import dev.oamstudio.model.definition.WorkloadIdentity;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.rule.Visits.TraitVisit;
import java.util.List;
import java.util.Optional;

/// A trait is attached only to workloads that its definition names.
final class TraitAppliesToWorkload implements Rule {
    static final RuleId ID = new RuleId("OAM201", "trait-applies-to-workload");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public boolean leavesChoice() {
        return true;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return Visits.traits(design).flatMap(visit -> check(visit).stream()).toList();
    }

    private List<Diagnostic> check(TraitVisit visit) {
        Design design = visit.owner().design();
        List<Capability> capabilities = definitions(design, visit);
        List<Message> refusals =
                capabilities.stream()
                        .flatMap(each -> refusal(design, each, visit.owner().instance()).stream())
                        .toList();
        if (refusals.isEmpty()
                || refusals.size() < capabilities.size()
                || isMisnamed(visit, capabilities)) {
            return List.of();
        }
        Message why = withEnforcers(refusals.getFirst(), capabilities.getFirst());
        Diagnostic found = found(visit, why);
        boolean isGuess = capabilities.getFirst().origin() == Origin.BUILT_IN && isOthers(visit);
        return List.of(isGuess ? found.as(Severity.WARNING) : found);
    }

    /// Then the definition is to be mended, as another rule says, and the trait may stay.
    private static boolean isMisnamed(TraitVisit visit, List<Capability> capabilities) {
        Design design = visit.owner().design();
        return visit.owner().component().map(Component::workload).stream()
                .anyMatch(workload ->
                        capabilities.stream()
                                .anyMatch(each ->
                                        DefinitionNamesKinds.meansToTake(design, each, workload)));
    }

    /// The definition that the trait names by its label; else all of its kind, of which any may be the one that a runtime takes.
    private static List<Capability> definitions(Design design, TraitVisit visit) {
        KubeObject trait = visit.trait().trait();
        List<Capability> all =
                design.catalog().of(CapabilityKind.TRAIT).stream()
                        .filter(each -> each.type().sameKind(trait.type()))
                        .toList();
        String label = trait.labels().getOrDefault(OamKinds.TRAIT_TYPE, "");
        List<Capability> named = all.stream().filter(each -> each.name().equals(label)).toList();
        List<Capability> folder =
                all.stream().filter(each -> each.origin() != Origin.BUILT_IN).toList();
        return !named.isEmpty() ? named : folder.isEmpty() ? all : folder;
    }

    /// Whether the workload is of a platform that is not at hand, whose definitions may say something else.
    private static boolean isOthers(TraitVisit visit) {
        Design design = visit.owner().design();
        return visit.owner()
                .component()
                .map(component -> component.workload().type())
                .filter(type -> design.catalog().find(CapabilityKind.WORKLOAD, type).isEmpty())
                .filter(type -> design.schemas().find(type).isEmpty())
                .isPresent();
    }

    private Diagnostic found(TraitVisit visit, Message message) {
        String instance = visit.owner().instance().name();
        return finding(
                message,
                visit.trait().place(),
                Fixes.remove(
                        Message.of("rule.fix.remove-trait", visit.name(), instance),
                        visit.owner().design(),
                        visit.trait().place(),
                        ListItem.of(visit.trait().place().path())),
                visit.trait().id(),
                visit.owner().instance().id());
    }

    /// The reason, and who would refuse it too: only `appliesToWorkloads` is read by any webhook, and where no entry fits it refuses,
    /// whatever the form of the entries.
    private static Message withEnforcers(Message why, Capability trait) {
        boolean isRead =
                trait.definition().object().content().at("spec", "appliesToWorkloads").isPresent();
        return isRead
                ? Message.of(
                        "rule.enforced-by-webhooks",
                        why,
                        String.join(", ", Enforcement.RUNTIME_AND_KUBEVELA.enforcers()))
                : Message.of("rule.enforced-by-nobody", why);
    }

    /// Why a trait does not apply to an instance, or nothing if it does or that cannot be told.
    static Optional<Message> refusal(Design design, Capability trait, ComponentInstance instance) {
        Optional<Component> component = design.model().componentOf(instance);
        if (component.isEmpty() || !(trait.definition() instanceof TraitDefinition definition)) {
            return Optional.empty();
        }
        KubeObject workload = component.get().workload();
        if (workload.text("kind").isEmpty() || applies(design, definition, workload)) {
            return Optional.empty();
        }
        Message refusal =
                Message.of(
                        "rule.trait-applies-to-workload",
                        trait.type().kind(),
                        WorkloadNames.of(definition.appliesTo(), design.catalog()),
                        instance.name(),
                        workload.type().kind());
        return Optional.of(withGuess(refusal, definition, design.catalog().identify(workload)));
    }

    /// A refusal says so where it hangs on a plural that is only a guess.
    private static Message withGuess(
            Message refusal, TraitDefinition definition, WorkloadIdentity workload) {
        boolean hangsOnGuess =
                workload.pluralGuessed()
                        && definition.appliesTo().stream()
                                .anyMatch(entry ->
                                        entry.form() instanceof Form.Resource resource
                                                && resource.group()
                                                        .equals(workload.type().group()));
        return hangsOnGuess
                ? Message.of(
                        "rule.plural-guessed", refusal, workload.plural(), workload.type().kind())
                : refusal;
    }

    private static boolean applies(Design design, TraitDefinition definition, KubeObject workload) {
        WorkloadIdentity identity = design.catalog().identify(workload);
        return definition.appliesTo().isEmpty()
                || definition.appliesTo().stream().anyMatch(entry -> entry.matches(identity));
    }
}
