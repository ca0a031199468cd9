package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Documents that are no Kubernetes objects: other values, and objects without apiVersion or kind.
final class StrayDocuments {
    private static final Pattern API_VERSION =
            Pattern.compile("([a-z0-9.-]+/)?v\\d+((alpha|beta)\\d+)?");

    private StrayDocuments() {}

    static Stream<Diagnostic> check(Design design, Rule rule) {
        FileRoles roles = design.roles();
        Stream<Diagnostic> charts =
                design.files().stream()
                        .filter(file -> roles.isChart(file.path()))
                        .filter(chart ->
                                design.files().stream()
                                        .anyMatch(file -> roles.isTemplateOf(chart, file.path())))
                        .map(chart -> chart(rule, chart));
        Stream<Diagnostic> others =
                design.files().stream()
                        .filter(file -> !roles.isChart(file.path()))
                        .filter(file -> !roles.isForTools(file.path()))
                        .flatMap(file ->
                                file.documents().stream()
                                        .flatMap(document -> check(rule, file, document).stream()));
        return Stream.concat(charts, others);
    }

    private static Diagnostic chart(Rule rule, YamlFile chart) {
        return found(
                rule,
                chart,
                chart.documents().getFirst(),
                Severity.NOTE,
                Message.of("rule.kind-known.chart"),
                FieldPath.ROOT);
    }

    private static Optional<Diagnostic> check(Rule rule, YamlFile file, YamlDocument document) {
        if (document.isBroken() || document.isEmpty() || KubeObject.looksLike(document.value())) {
            return Optional.empty();
        }
        return switch (document.value()) {
            case Value.Mapping mapping -> object(rule, file, document, mapping);
            case Value.Null ignored -> Optional.empty();
            case Value.Sequence ignored -> Optional.of(other(rule, file, document));
            case Value.Text ignored -> Optional.of(other(rule, file, document));
            case Value.Whole ignored -> Optional.of(other(rule, file, document));
            case Value.Real ignored -> Optional.of(other(rule, file, document));
            case Value.Bool ignored -> Optional.of(other(rule, file, document));
        };
    }

    /// An object that is meant as one of Kubernetes but lacks what says so. Files of other programs are left alone.
    private static Optional<Diagnostic> object(
            Rule rule, YamlFile file, YamlDocument document, Value.Mapping mapping) {
        boolean hasKind = mapping.get("kind").isPresent();
        boolean hasVersion = mapping.get("apiVersion").isPresent();
        if (!isMeant(mapping)) {
            return Optional.of(
                    found(
                            rule,
                            file,
                            document,
                            Severity.NOTE,
                            Message.of("rule.kind-known.other"),
                            FieldPath.ROOT));
        }
        String missing = hasKind ? "apiVersion" : hasVersion ? "kind" : "apiVersion, kind";
        FieldPath near =
                hasKind
                        ? FieldPath.ofKeys("kind")
                        : hasVersion
                                ? FieldPath.ofKeys("apiVersion")
                                : FieldPath.ofKeys("metadata");
        return Optional.of(
                found(
                        rule,
                        file,
                        document,
                        Severity.ERROR,
                        Message.of("rule.kind-known.untyped", missing),
                        near));
    }

    private static boolean isMeant(Value.Mapping mapping) {
        boolean isForeign =
                mapping.get("apiVersion")
                        .filter(version -> !API_VERSION.matcher(version.display()).matches())
                        .isPresent();
        boolean hasBody =
                Stream.of("metadata", "spec", "data").anyMatch(key -> mapping.get(key).isPresent());
        boolean hasType = mapping.get("kind").isPresent() || mapping.get("apiVersion").isPresent();
        return !isForeign && hasBody && (hasType || mapping.get("metadata").isPresent());
    }

    private static Diagnostic other(Rule rule, YamlFile file, YamlDocument document) {
        return found(
                rule,
                file,
                document,
                Severity.WARNING,
                Message.of("rule.kind-known.no-object"),
                FieldPath.ROOT);
    }

    private static Diagnostic found(
            Rule rule,
            YamlFile file,
            YamlDocument document,
            Severity severity,
            Message message,
            FieldPath path) {
        TextRange range = document.nearestRange(path.steps().isEmpty() ? firstKey(document) : path);
        Place place = new Place(file.path(), document.index(), path, range);
        return new Diagnostic(rule.id(), severity, message, place, List.of(), List.of());
    }

    private static FieldPath firstKey(YamlDocument document) {
        return document.value() instanceof Value.Mapping mapping && !mapping.isEmpty()
                ? FieldPath.ofKeys(mapping.entries().firstEntry().getKey())
                : FieldPath.ROOT;
    }
}
