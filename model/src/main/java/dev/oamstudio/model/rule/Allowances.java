package dev.oamstudio.model.rule;

import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlAlias;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlEntry;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.model.yaml.YamlMapping;
import dev.oamstudio.model.yaml.YamlNode;
import dev.oamstudio.model.yaml.YamlScalar;
import dev.oamstudio.model.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds what people allow in a file.
///
/// A comment `# oam-studio: allow OAM601, image-pinned why` holds for its line; on a line of its own for the next entry with all
/// that is nested in it; before the first entry for the whole document. The annotation `studio.oam.dev/allow` of an object holds for
/// that object: the same words, several separated by `;`.
final class Allowances {
    private static final String ANNOTATION = "studio.oam.dev/allow";
    private static final String WORDS = "([\\w-]+(?:\\s*,\\s*[\\w-]+)*)[ \\t]*([^\\r\\n;]*)";
    private static final Pattern COMMENT =
            Pattern.compile("#[ \\t]*oam-studio:[ \\t]*allow[ \\t]+" + WORDS);
    private static final Pattern PLAIN = Pattern.compile(WORDS);

    private final YamlFile file;
    private final List<Allowance> found = new ArrayList<>();

    private Allowances(YamlFile file) {
        this.file = file;
    }

    static List<Allowance> of(Design design) {
        return design.files().stream().flatMap(file -> of(file).stream()).toList();
    }

    static List<Allowance> of(YamlFile file) {
        String text = file.text();
        if (!text.contains("oam-studio") && !text.contains(ANNOTATION)) {
            return List.of();
        }
        Allowances allowances = new Allowances(file);
        Matcher comment = COMMENT.matcher(text);
        while (comment.find()) {
            allowances.comment(comment);
        }
        file.documents().forEach(document -> allowances.annotations(document, document.root()));
        return allowances.found;
    }

    private void comment(Matcher comment) {
        int at = comment.start();
        YamlDocument document = documentAt(at);
        FieldPath path = document.pathAt(at);
        boolean inText =
                document.node(path)
                        .filter(node -> node instanceof YamlScalar && node.range().contains(at))
                        .isPresent();
        if (!inText) {
            TextRange reach = CommentReach.of(file.text(), document, at);
            TextRange range = new TextRange(at, comment.end());
            add(comment, reach, new Place(file.path(), document.index(), path, range));
        }
    }

    private YamlDocument documentAt(int offset) {
        return file.documents().stream()
                .filter(document -> offset <= document.range().end())
                .findFirst()
                .orElse(file.documents().getLast());
    }

    private void annotations(YamlDocument document, YamlNode node) {
        switch (node) {
            case YamlMapping mapping -> {
                annotation(document, mapping);
                mapping.entries().forEach(entry -> annotations(document, entry.value()));
            }
            case YamlSequence sequence ->
                    sequence.items().forEach(item -> annotations(document, item));
            case YamlScalar ignored -> {}
            case YamlAlias ignored -> {}
        }
    }

    private void annotation(YamlDocument document, YamlMapping object) {
        object.entry("metadata")
                .map(YamlEntry::value)
                .flatMap(metadata -> entry(metadata, "annotations"))
                .flatMap(annotations -> entry(annotations, ANNOTATION))
                .ifPresent(value -> annotation(document, object, value));
    }

    private void annotation(YamlDocument document, YamlMapping object, YamlNode value) {
        Place place =
                new Place(
                        file.path(),
                        document.index(),
                        document.pathAt(value.range().start()),
                        value.range());
        String words = value.value() instanceof Value.Text(String text) ? text : "";
        Arrays.stream(words.split("[;\\n]"))
                .map(PLAIN::matcher)
                .filter(Matcher::find)
                .forEach(matcher -> add(matcher, object.range(), place));
    }

    private static Optional<YamlNode> entry(YamlNode node, String key) {
        return node instanceof YamlMapping mapping
                ? mapping.entry(key).map(YamlEntry::value)
                : Optional.empty();
    }

    private void add(Matcher words, TextRange reach, Place place) {
        Set<String> rules =
                Arrays.stream(words.group(1).split("\\s*,\\s*")).collect(Collectors.toSet());
        found.add(new Allowance(rules, words.group(2).strip(), file.path(), reach, place));
    }
}
