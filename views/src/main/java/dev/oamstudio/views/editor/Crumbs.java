package dev.oamstudio.views.editor;

import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The way from a file's document to a caret in words: `ApplicationConfiguration shop`, `backend`, `Route`, `host`.
final class Crumbs {
    private static final List<String[]> NAMES =
            List.of(
                    new String[] {"instanceName"},
                    new String[] {"componentName"},
                    new String[] {"name"},
                    new String[] {"trait", "kind"},
                    new String[] {"scopeRef", "name"},
                    new String[] {"scope", "name"},
                    new String[] {"kind"});

    private Crumbs() {}

    /// A part of the way and where it stands.
    record Crumb(String text, FieldPath path, YamlDocument document) {}

    static List<Crumb> at(YamlFile file, int offset) {
        return document(file, offset).map(document -> crumbs(document, offset)).orElse(List.of());
    }

    private static Optional<YamlDocument> document(YamlFile file, int offset) {
        return file.documents().stream()
                .filter(each -> each.range().start() <= offset && offset <= each.range().end())
                .filter(each -> !each.isEmpty())
                .findFirst();
    }

    private static List<Crumb> crumbs(YamlDocument document, int offset) {
        List<Crumb> crumbs = new ArrayList<>();
        Value value = document.value();
        String name = value.textAt("metadata", "name").orElse("");
        String kind = value.textAt("kind").orElse("");
        crumbs.add(new Crumb((kind + " " + name).strip(), FieldPath.ROOT, document));
        FieldPath path = document.pathAt(offset);
        FieldPath here = FieldPath.ROOT;
        for (FieldPath.Step step : path.steps()) {
            here = here.plus(step);
            boolean last = here.equals(path);
            switch (step) {
                case FieldPath.Step.Index ignored -> {
                    FieldPath item = here;
                    name(item.in(value))
                            .ifPresent(text -> crumbs.add(new Crumb(text, item, document)));
                }
                case FieldPath.Step.Key(String key) -> {
                    if (last) {
                        crumbs.add(new Crumb(key, here, document));
                    }
                }
            }
        }
        return crumbs.stream().filter(crumb -> !crumb.text().isEmpty()).toList();
    }

    private static Optional<String> name(Optional<Value> item) {
        return NAMES.stream()
                .flatMap(keys -> item.flatMap(there -> there.textAt(keys)).stream())
                .findFirst();
    }

    /// The texts alone.
    static Stream<String> texts(List<Crumb> crumbs) {
        return crumbs.stream().map(Crumb::text);
    }
}
