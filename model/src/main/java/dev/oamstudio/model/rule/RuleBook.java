package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/// All laws that hold, and their findings in stable order.
public record RuleBook(List<Rule> rules) {
    private static final RuleBook STANDARD =
            new RuleBook(
                    List.of(
                            new YamlWellFormed(),
                            new KeysUnique(),
                            new ScalarUnambiguous(),
                            new ComponentExists(),
                            new TraitDefinitionExists(),
                            new ScopeExists(),
                            new DependencyExists(),
                            new DataOutputExists(),
                            new ComponentDefinedOnce(),
                            new InstanceNameUnique(),
                            new WorkloadDefinitionExists(),
                            new DataOutputUnique(),
                            new TraitAppliesToWorkload(),
                            new TraitsCompatible(),
                            new DependenciesWithoutCycle(),
                            new NoSelfDependency(),
                            new ParameterDeclared(),
                            new ParameterRequiredGiven()));

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

    /// Findings by file and place; what is found twice is reported once.
    public List<Diagnostic> check(Design design) {
        return rules.stream()
                .flatMap(rule -> rule.check(design).stream())
                .distinct()
                .sorted(Diagnostic.ORDER)
                .toList();
    }
}
