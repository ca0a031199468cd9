package dev.oamstudio.model.dialect;

import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The fields that a mapping of core.oam.dev/v1alpha2 may have, with those below them.
///
/// @param tree null fields hold anything
record KnownFields(Value.Mapping tree) {
    private static final Value DIALECTS = read();
    private static final Set<String> ALL_NAMES = Set.copyOf(allNames(DIALECTS));

    /// The fields of a kind in both dialects; nothing for kinds of others.
    static Optional<KnownFields> of(String kind) {
        return DIALECTS.at("upstream", kind)
                .map(tree -> with(tree, DIALECTS.mappingAt("edas", kind)))
                .map(tree -> new KnownFields(tree.mappingAt()));
    }

    /// The fields that any Kubernetes object has.
    static KnownFields ofObject() {
        return new KnownFields(DIALECTS.mappingAt("object"));
    }

    /// Whether any kind has a field of a name anywhere.
    static boolean isNameAnywhere(String name) {
        return ALL_NAMES.contains(name);
    }

    Set<String> names() {
        return tree.entries().keySet();
    }

    boolean has(String name) {
        return tree.entries().containsKey(name);
    }

    /// The fields below one; nothing where anything may stand.
    Optional<KnownFields> below(String name) {
        return tree.get(name)
                .filter(Value.Mapping.class::isInstance)
                .map(fields -> new KnownFields(fields.mappingAt()));
    }

    private static Set<String> allNames(Value tree) {
        Set<String> names = new TreeSet<>(tree.mappingAt().entries().keySet());
        tree.mappingAt().entries().values().forEach(below -> names.addAll(allNames(below)));
        return names;
    }

    private static Value with(Value tree, Value more) {
        Value.Mapping both = tree.mappingAt();
        for (Map.Entry<String, Value> entry : more.mappingAt().entries().entrySet()) {
            Value mine = both.entries().getOrDefault(entry.getKey(), entry.getValue());
            both = both.with(entry.getKey(), with(mine, entry.getValue()));
        }
        return both.isEmpty() ? tree : both;
    }

    private static Value read() {
        try (InputStream in =
                Objects.requireNonNull(
                        KnownFields.class.getResourceAsStream("known-fields.yaml"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return YamlFile.parse("known-fields.yaml", text).documents().getFirst().value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
