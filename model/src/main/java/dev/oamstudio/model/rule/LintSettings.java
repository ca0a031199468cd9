package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.schema.KubernetesVersion;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What `.oam-studio/lint.yaml` says: which Kubernetes, which rules, how severe, which files not.
///
/// @param version whose schemas hold
/// @param levels by the rule's name; empty for a rule that is off
/// @param exclude globs of paths that are not looked at
public record LintSettings(
        KubernetesVersion version, Map<String, Optional<Severity>> levels, List<String> exclude) {
    /// Where a folder keeps them.
    public static final String FILE = ".oam-studio/lint.yaml";

    public static final LintSettings DEFAULT =
            new LintSettings(KubernetesVersion.newest(), Map.of(), List.of());

    public LintSettings {
        levels = Map.copyOf(levels);
        exclude = List.copyOf(exclude);
    }

    /// How severe a finding of a rule is here; empty if the rule is off.
    Optional<Severity> level(RuleId rule, Severity own) {
        return levels.getOrDefault(rule.name(), Optional.of(own));
    }

    boolean excludes(String path) {
        return exclude.stream()
                .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
                .anyMatch(matcher -> matcher.matches(Path.of(path)));
    }

    public LintSettings forKubernetes(KubernetesVersion other) {
        return new LintSettings(other, levels, exclude);
    }
}
