package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.yaml.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/// All laws that hold, and their findings in stable order.
public record RuleBook(List<Rule> rules) {
    private static final RuleBook STANDARD =
            new RuleBook(
                    List.of(
                            new YamlWellFormed(),
                            new KeysUnique(),
                            new ScalarUnambiguous(),
                            new FileHoldsDocuments(),
                            new DocumentSeparated(),
                            new IndentedWithSpaces(),
                            new KeyIsText(),
                            new DocumentWithinLimits(),
                            new CharactersPrintable(),
                            new LintSettingsValid(),
                            new AllowanceNeeded(),
                            new ObjectHasType(),
                            new ObjectHasName(),
                            new RevisionKnown(),
                            new FieldPathLeadsToField(),
                            new KindKnown(),
                            new KindDescribed(),
                            new DialectEditable(),
                            new UnnamedTraitsDistinct(),
                            new ParameterPathLeadsToField(),
                            new ParameterValueTyped(),
                            new NameIsDns(),
                            new ComponentExists(),
                            new TraitDefinitionExists(),
                            new ScopeExists(),
                            new IngressLeadsToService(),
                            new SecretExists(),
                            new ConfigMapExists(),
                            new ComponentUsed(),
                            new DefinitionUsed(),
                            new DefinitionDefinedOnce(),
                            new DefinitionUnambiguous(),
                            new ComponentOrRevision(),
                            new ApplicationHasComponents(),
                            new DefinitionNamesKinds(),
                            new FieldOfDialect(),
                            new DependencyExists(),
                            new DataOutputExists(),
                            new ComponentDefinedOnce(),
                            new InstanceNameUnique(),
                            new WorkloadDefinitionExists(),
                            new DataOutputUnique(),
                            new TraitAppliesToWorkload(),
                            new TraitsCompatible(),
                            new ReplicasWrittenOnce(),
                            new WorkloadNameFree(),
                            new ScopesWithoutOverlap(),
                            new ScopeListsMembers(),
                            new ScopeDefinitionNamesList(),
                            new TraitDefinitionMatches(),
                            new TraitLinkedToWorkload(),
                            new ConflictSelectorReadable(),
                            new AppliesToFormRead(),
                            new ScopeDefinitionExists(),
                            new FieldTakesOneValue(),
                            new DependenciesWithoutCycle(),
                            new NoSelfDependency(),
                            new DataOutputRead(),
                            new DataTypesAgree(),
                            new DataOutputWaits(),
                            new ConditionComparesText(),
                            new DataOutputFresh(),
                            new DependencyNamedOnce(),
                            new ParameterDeclared(),
                            new ParameterRequiredGiven(),
                            new ParameterValueFitsField(),
                            new ParameterPathInSchema(),
                            new ParameterPathsApart(),
                            new ParameterValueChangesSomething(),
                            new ParameterNamedOnce(),
                            new ParameterUsed(),
                            new FieldKnown(),
                            new ValueOfType(),
                            new RequiredFieldPresent(),
                            new ValueAllowed(),
                            new ValueWellFormed(),
                            new ValueWithinBounds(),
                            new ListItemsDistinct(),
                            new ApiVersionServed(),
                            new ApiVersionLasting(),
                            new TemplateKindKnown(),
                            new PortInRange(),
                            new ObjectRenderedOnce(),
                            new NameLeavesRoom(),
                            new OneNamespace(),
                            new ResourcesRequested(),
                            new ReplicasSpread(),
                            new ReadinessProbed(),
                            new LivenessProbed(),
                            new ImagePinned(),
                            new ContainerNotRoot(),
                            new ContainerUnprivileged(),
                            new HostNamespacesUnused(),
                            new RootFilesystemReadOnly(),
                            new SecretNotInClear(),
                            new DisruptionBudgetSet(),
                            new SelectorMatchesTemplate(),
                            new ServiceSelectsPods(),
                            new AnnotationKnown(),
                            new ServicePortsLead(),
                            new PodHasContainers(),
                            new ContainerizedWorkloadHasPort(),
                            new ProbePortNamed(),
                            new RequestsWithinLimits(),
                            new MountHasVolume()));

    public RuleBook {
        rules = List.copyOf(rules);
    }

    public static RuleBook standard() {
        return STANDARD;
    }

    /// The rule with a code (`OAM201`) or a name (`trait-applies-to-workload`).
    public Optional<Rule> find(String codeOrName) {
        return rules.stream()
                .filter(rule ->
                        rule.id().code().equalsIgnoreCase(codeOrName)
                                || rule.id().name().equals(codeOrName))
                .findFirst();
    }

    /// Findings by file and place, without what people allow; what is found twice is reported once. How severe they are, and which
    /// rules are off, the folder's settings say.
    public List<Diagnostic> check(Design design) {
        return check(design, design.settings());
    }

    /// The same with other settings than the folder's.
    public List<Diagnostic> check(Design design, LintSettings settings) {
        return check(design, settings, FileFindings.NONE).findings();
    }

    /// What was found, and what of it can be taken over when something has changed.
    public record Checked(List<Diagnostic> findings, FileFindings byFile) {
        public Checked {
            findings = List.copyOf(findings);
        }
    }

    /// The same findings, of which those of unchanged files are taken over.
    public Checked check(Design design, LintSettings settings, FileFindings earlier) {
        Design chosen = design.forKubernetes(settings.version());
        FileFindings byFile = earlier.of(chosen, wanted(settings, false));
        Sieve sieve = new Sieve(chosen);
        Stream<Diagnostic> ofFolder = wanted(settings, true).parallelStream().flatMap(sieve::check);
        List<Diagnostic> all =
                withoutFollowers(
                        Stream.concat(byFile.all().stream(), ofFolder.toList().stream()).toList());
        return new Checked(told(design, settings, all), byFile);
    }

    private List<Rule> wanted(LintSettings settings, boolean lookAtAll) {
        return rules.stream()
                .filter(rule -> (rule.reach() == Reach.FOLDER) == lookAtAll)
                .filter(rule -> settings.level(rule.id(), rule.severity()).isPresent())
                .toList();
    }

    private List<Diagnostic> told(Design design, LintSettings settings, List<Diagnostic> all) {
        Map<String, List<Allowance>> allowances =
                Allowances.of(design).stream().collect(Collectors.groupingBy(Allowance::file));
        Map<String, Boolean> excluded = new HashMap<>();
        Attribution attribution = new Attribution(design);
        WrittenFixes written = new WrittenFixes(design);
        List<Allowance> every = allowances.values().stream().flatMap(List::stream).toList();
        Stream<Diagnostic> needless =
                rules.stream()
                        .filter(AllowanceNeeded.class::isInstance)
                        .map(AllowanceNeeded.class::cast)
                        .flatMap(rule -> rule.check(design, every, all).stream());
        return Stream.concat(all.stream(), needless)
                .filter(found ->
                        allowances.getOrDefault(found.place().file(), List.of()).stream()
                                .noneMatch(allowance -> allowance.covers(found)))
                .filter(found ->
                        !excluded.computeIfAbsent(found.place().file(), settings::excludes))
                .flatMap(found ->
                        settings.level(found.rule(), found.severity()).map(found::as).stream())
                .map(attribution::of)
                .map(written::of)
                .sorted(Diagnostic.ORDER)
                .gather(Gatherers.fold(ArrayList<Diagnostic>::new, RuleBook::addOnce))
                .flatMap(List::stream)
                .toList();
    }

    /// What is found twice stands in one place, so that only the last ones need be looked at.
    private static ArrayList<Diagnostic> addOnce(ArrayList<Diagnostic> sorted, Diagnostic next) {
        int i = sorted.size() - 1;
        while (i >= 0 && Diagnostic.ORDER.compare(sorted.get(i), next) == 0) {
            if (sorted.get(i).equals(next)) {
                return sorted;
            }
            i--;
        }
        sorted.add(next);
        return sorted;
    }

    /// The codes and names of all rules.
    Stream<String> names() {
        return rules.stream().map(Rule::id).flatMap(id -> Stream.of(id.name(), id.code()));
    }

    /// What a finding underlines.
    private record Token(String file, TextRange range) {
        static Token of(Diagnostic found) {
            return new Token(found.place().file(), found.place().range());
        }
    }

    private List<Diagnostic> withoutFollowers(List<Diagnostic> all) {
        Map<RuleId, Set<RuleId>> causes =
                rules.stream()
                        .filter(rule -> !rule.followsFrom().isEmpty())
                        .collect(Collectors.toMap(Rule::id, Rule::followsFrom));
        Set<RuleId> leading =
                causes.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<Token, Set<RuleId>> found = new HashMap<>();
        all.stream()
                .filter(each -> leading.contains(each.rule()))
                .forEach(each ->
                        found.computeIfAbsent(Token.of(each), _ -> new HashSet<>())
                                .add(each.rule()));
        return all.stream()
                .filter(each ->
                        causes.getOrDefault(each.rule(), Set.of()).stream()
                                .noneMatch(found.getOrDefault(Token.of(each), Set.of())::contains))
                .toList();
    }
}
