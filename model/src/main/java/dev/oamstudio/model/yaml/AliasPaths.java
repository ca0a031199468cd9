package dev.oamstudio.model.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where the aliases of a document are.
final class AliasPaths {
    private static final Pattern ANCHOR = Pattern.compile("&([^\\s,\\[\\]{}]+)");

    private final Set<String> names;
    private final List<FieldPath> found = new ArrayList<>();

    private AliasPaths(Set<String> names) {
        this.names = names;
    }

    /// The paths of the aliases of some anchors.
    static List<FieldPath> of(YamlNode root, Set<String> names) {
        AliasPaths paths = new AliasPaths(names);
        paths.visit(root, FieldPath.ROOT);
        return paths.found;
    }

    /// The anchors that stand before the nodes of a trail, or in the last of them.
    static Set<String> anchorsOf(String text, List<Slot> trail) {
        Set<String> anchors = new HashSet<>();
        for (Slot slot : trail) {
            anchors.addAll(
                    anchors(
                            text.substring(
                                    slot.head(),
                                    Math.max(slot.head(), slot.node().range().start()))));
        }
        anchors.addAll(anchors(trail.getLast().node().range().in(text)));
        return anchors;
    }

    private static Set<String> anchors(String text) {
        Set<String> anchors = new HashSet<>();
        Matcher matcher = ANCHOR.matcher(text);
        while (matcher.find()) {
            anchors.add(matcher.group(1));
        }
        return anchors;
    }

    /// What a tree says if aliases are taken for texts of their own.
    static Value unresolved(YamlNode node) {
        return switch (node) {
            case YamlMapping mapping -> {
                SequencedMap<String, Value> entries = new LinkedHashMap<>();
                mapping.entries()
                        .forEach(entry -> entries.put(entry.name(), unresolved(entry.value())));
                yield new Value.Mapping(entries);
            }
            case YamlSequence sequence ->
                    new Value.Sequence(
                            sequence.items().stream().map(AliasPaths::unresolved).toList());
            case YamlScalar scalar -> scalar.value();
            case YamlAlias alias -> Value.text("*" + alias.anchor());
        };
    }

    private void visit(YamlNode node, FieldPath at) {
        switch (node) {
            case YamlMapping mapping ->
                    mapping.entries().forEach(entry -> visit(entry.value(), at.key(entry.name())));
            case YamlSequence sequence -> {
                for (int i = 0; i < sequence.items().size(); i++) {
                    visit(sequence.items().get(i), at.index(i));
                }
            }
            case YamlScalar ignored -> {}
            case YamlAlias alias -> {
                if (names.contains(alias.anchor())) {
                    found.add(at);
                }
            }
        }
    }
}
