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
import java.util.Set;
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
    /// @param found by the rules that look at a whole file
    private record Entry(
            YamlFile file, OamModel part, List<Diagnostic> found, DocumentFindings inDocuments) {

        Stream<Diagnostic> all() {
            return Stream.concat(found.stream(), inDocuments.all().stream());
        }
    }

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
                                        new Checking(
                                                next,
                                                wanted,
                                                file,
                                                parts.getOrDefault(file.path(), OamModel.EMPTY))))
                        .collect(Collectors.toMap(entry -> entry.file().path(), entry -> entry));
        return new FileFindings(wanted, Optional.of(next), entries);
    }

    private static Entry entry(Optional<Entry> known, Checking now) {
        return known.filter(
                        last -> last.file().equals(now.file()) && last.part().equals(now.part()))
                .orElseGet(() -> now.after(known));
    }

    /// In the order of the files.
    List<Diagnostic> all() {
        return design.stream()
                .flatMap(known -> known.files().stream())
                .flatMap(file -> Stream.ofNullable(byPath.get(file.path())))
                .flatMap(Entry::all)
                .toList();
    }

    /// A file that is to be checked.
    private record Checking(Design design, List<Rule> rules, YamlFile file, OamModel part) {

        Entry after(Optional<Entry> known) {
            DocumentFindings earlier = known.map(Entry::inDocuments).orElse(DocumentFindings.NONE);
            return new Entry(
                    file,
                    part,
                    check(Reach.FILE, design.only(file, part)),
                    earlier.of(file, part, this::documents));
        }

        private List<Diagnostic> documents(Set<Integer> changed) {
            OamModel some = part.only(place -> changed.contains(place.document()));
            return check(Reach.DOCUMENT, design.only(file, some, changed));
        }

        private List<Diagnostic> check(Reach reach, Design only) {
            Sieve sieve = new Sieve(only);
            return rules.stream()
                    .filter(rule -> rule.reach() == reach)
                    .flatMap(sieve::check)
                    .toList();
        }
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
