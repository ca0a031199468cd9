package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.application.PlainObject;
import dev.oamstudio.model.catalog.SchemaBook;
import dev.oamstudio.model.definition.Definition;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the rules that look at one file found in each, to be taken over while a file, what it says and the schemas are the same.
/// The findings are those of a run over everything.
public final class FileFindings {
    /// Nothing found yet.
    public static final FileFindings NONE = new FileFindings(List.of(), Optional.empty(), Map.of());

    private final List<Rule> rules;
    private final Optional<Design> design;
    private final Map<String, Entry> byPath;

    /// @param part what the file says
    private record Entry(YamlFile file, OamModel part, List<Diagnostic> found) {}

    private FileFindings(List<Rule> rules, Optional<Design> design, Map<String, Entry> byPath) {
        this.rules = rules;
        this.design = design;
        this.byPath = byPath;
    }

    /// The same for another state of the folder.
    FileFindings of(Design next, List<Rule> wanted) {
        boolean comparable =
                rules.equals(wanted) && design.filter(old -> isLike(old, next)).isPresent();
        Map<String, OamModel> parts = parts(next.model());
        Map<String, Entry> known = comparable ? byPath : Map.of();
        // After an edit there is next to nothing to do, at first much.
        Stream<YamlFile> files = comparable ? next.files().stream() : next.files().parallelStream();
        Map<String, Entry> entries =
                files.map(file ->
                                entry(
                                        Optional.ofNullable(known.get(file.path())),
                                        file,
                                        parts.getOrDefault(file.path(), OamModel.EMPTY),
                                        part -> check(next, wanted, file, part)))
                        .collect(Collectors.toMap(entry -> entry.file().path(), entry -> entry));
        return new FileFindings(wanted, Optional.of(next), entries);
    }

    private static Entry entry(
            Optional<Entry> known,
            YamlFile file,
            OamModel part,
            Function<OamModel, List<Diagnostic>> check) {
        return known.filter(last -> last.file().equals(file) && last.part().equals(part))
                .orElseGet(() -> new Entry(file, part, check.apply(part)));
    }

    /// In the order of the files.
    List<Diagnostic> all() {
        return design.stream()
                .flatMap(known -> known.files().stream())
                .flatMap(file -> Stream.ofNullable(byPath.get(file.path())))
                .flatMap(entry -> entry.found().stream())
                .toList();
    }

    private static List<Diagnostic> check(
            Design design, List<Rule> rules, YamlFile file, OamModel part) {
        Design only = design.only(file, part);
        Sieve sieve = new Sieve(only);
        return rules.stream().flatMap(rule -> sieve.check(rule)).toList();
    }

    private static boolean isLike(Design old, Design next) {
        SchemaBook schemas = old.schemas();
        return schemas.isSame(next.schemas()) && old.roles().equals(next.roles());
    }

    private static Map<String, OamModel> parts(OamModel model) {
        Map<String, List<Application>> applications =
                byFile(model.applications(), each -> each.place().file());
        Map<String, List<Component>> components =
                byFile(model.components(), each -> each.place().file());
        Map<String, List<Definition>> definitions =
                byFile(model.definitions(), each -> each.place().file());
        Map<String, List<PlainObject>> objects =
                byFile(model.objects(), each -> each.place().file());
        List<String> paths = new ArrayList<>(applications.keySet());
        paths.addAll(components.keySet());
        paths.addAll(definitions.keySet());
        paths.addAll(objects.keySet());
        return paths.stream()
                .distinct()
                .collect(
                        Collectors.toMap(
                                path -> path,
                                path ->
                                        new OamModel(
                                                applications.getOrDefault(path, List.of()),
                                                components.getOrDefault(path, List.of()),
                                                definitions.getOrDefault(path, List.of()),
                                                objects.getOrDefault(path, List.of()))));
    }

    private static <T> Map<String, List<T>> byFile(List<T> all, Function<T, String> file) {
        return all.stream().collect(Collectors.groupingBy(file));
    }
}
