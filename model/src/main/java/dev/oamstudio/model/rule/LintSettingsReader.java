package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.FileChange;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.schema.KubernetesVersion;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFault;
import dev.oamstudio.model.yaml.YamlFile;
import java.nio.file.FileSystems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/// Reads `.oam-studio/lint.yaml`. What it does not understand becomes a finding there; the rest holds.
///
/// ```yaml
/// kubernetesVersion: "1.35"
/// rules:
///   image-pinned: off          # or error, warning, note
///   OAM601: error
/// exclude: ["vendor/**"]
/// ```
final class LintSettingsReader {
    private static final List<String> KEYS = List.of("kubernetesVersion", "rules", "exclude");
    private static final List<String> LEVELS = List.of("error", "warning", "note", "off");

    private final YamlFile file;
    private final YamlDocument document;
    private final List<Diagnostic> findings = new ArrayList<>();

    private LintSettingsReader(YamlFile file) {
        this.file = file;
        this.document = file.documents().getFirst();
    }

    /// Settings and what is wrong with them.
    record Reading(LintSettings settings, List<Diagnostic> findings) {}

    static Reading read(YamlFile file) {
        LintSettingsReader reader = new LintSettingsReader(file);
        return new Reading(reader.settings(), List.copyOf(reader.findings));
    }

    private LintSettings settings() {
        Value value = document.value();
        document.faults().stream()
                .filter(YamlFault::breaks)
                .forEach(fault ->
                        report(fault.range(), List.of(), "rule.yaml-well-formed", fault.detail()));
        if (value instanceof Value.Mapping mapping) {
            mapping.entries().keySet().stream()
                    .filter(key -> !KEYS.contains(key))
                    .forEach(key -> unknown(FieldPath.ofKeys(key), key, KEYS.stream()));
        } else if (!document.isEmpty()) {
            wrong(FieldPath.ROOT, "lint.settings.not-a-mapping");
        }
        return new LintSettings(version(value), levels(value), exclude(value));
    }

    private KubernetesVersion version(Value value) {
        String written = value.at("kubernetesVersion").map(Value::display).orElse("");
        Optional<KubernetesVersion> version = KubernetesVersion.of(written);
        if (!written.isEmpty() && version.isEmpty()) {
            String known =
                    String.join(
                            ", ",
                            Arrays.stream(KubernetesVersion.values())
                                    .map(KubernetesVersion::label)
                                    .toList());
            wrong(FieldPath.ofKeys("kubernetesVersion"), "lint.settings.version", written, known);
        }
        return version.orElse(KubernetesVersion.newest());
    }

    private Map<String, Optional<Severity>> levels(Value value) {
        Map<String, Optional<Severity>> levels = new HashMap<>();
        FieldPath rules = FieldPath.ofKeys("rules");
        value.get("rules")
                .filter(there -> !(there instanceof Value.Mapping))
                .ifPresent(there -> wrong(rules, "lint.settings.not-a-mapping"));
        value.mappingAt("rules")
                .entries()
                .forEach((name, level) -> {
                    Optional<Rule> rule = RuleBook.standard().find(name);
                    if (rule.isEmpty()) {
                        unknown(rules.key(name), name, names());
                    } else {
                        level(rules.key(name), level)
                                .ifPresent(known -> levels.put(rule.get().id().name(), known));
                    }
                });
        return levels;
    }

    private Optional<Optional<Severity>> level(FieldPath path, Value value) {
        // Kubernetes's YAML reads a bare `off` as false, which is what people mean here.
        String written = value.equals(Value.bool(false)) ? "off" : value.display();
        // What other programs call a note.
        String word = written.equals("info") ? "note" : written;
        if (!LEVELS.contains(word)) {
            wrong(path, "lint.settings.level", word, String.join(", ", LEVELS));
            return Optional.empty();
        }
        return Optional.of(
                word.equals("off")
                        ? Optional.empty()
                        : Optional.of(Severity.valueOf(word.toUpperCase(Locale.ROOT))));
    }

    private List<String> exclude(Value value) {
        value.get("exclude")
                .filter(there -> !(there instanceof Value.Sequence))
                .ifPresent(there -> wrong(FieldPath.ofKeys("exclude"), "lint.settings.not-a-list"));
        List<String> globs = value.itemsAt("exclude").stream().map(Value::display).toList();
        List<String> good = new ArrayList<>();
        for (int i = 0; i < globs.size(); i++) {
            if (isGlob(globs.get(i))) {
                good.add(globs.get(i));
            } else {
                wrong(FieldPath.ofKeys("exclude").index(i), "lint.settings.glob", globs.get(i));
            }
        }
        return good;
    }

    private static boolean isGlob(String written) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + written) != null;
        } catch (PatternSyntaxException notAGlob) {
            return false;
        }
    }

    private static Stream<String> names() {
        return RuleBook.standard().rules().stream()
                .map(Rule::id)
                .flatMap(id -> Stream.of(id.name(), id.code()));
    }

    private void unknown(FieldPath path, String name, Stream<String> known) {
        TextRange range = document.nearestRange(path);
        List<Fix> fixes =
                NearestName.to(name, known)
                        .map(nearest ->
                                new Fix(
                                        Message.of("rule.fix.replace", nearest),
                                        List.of(
                                                new FileChange(
                                                        file.path(),
                                                        List.of(new TextChange(range, nearest))))))
                        .stream()
                        .toList();
        report(range, fixes, "lint.settings.unknown", name);
    }

    private void wrong(FieldPath path, String key, Object... arguments) {
        TextRange range =
                document.node(path).map(node -> node.range()).orElse(document.nearestRange(path));
        report(range, List.of(), key, arguments);
    }

    private void report(TextRange range, List<Fix> fixes, String key, Object... arguments) {
        Place place =
                new Place(file.path(), document.index(), document.pathAt(range.start()), range);
        findings.add(
                new Diagnostic(
                        LintSettingsValid.ID,
                        Severity.ERROR,
                        Message.of(key, arguments),
                        place,
                        List.of(),
                        fixes));
    }
}
