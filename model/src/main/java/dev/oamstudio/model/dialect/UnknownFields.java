package dev.oamstudio.model.dialect;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the fields that neither dialect of core.oam.dev/v1alpha2 knows. They are kept in the text and in the objects of the
/// model; a cluster drops them without a word.
public final class UnknownFields {
    private final List<Found> found = new ArrayList<>();

    private UnknownFields() {}

    /// A field that is not known.
    ///
    /// @param place its key
    /// @param known the fields that could stand there
    public record Found(Place place, String name, List<String> known) {
        public Found {
            known = List.copyOf(known);
        }
    }

    /// The places of all unknown fields, each with its key underlined, in the order of files and text. A field is listed, not
    /// what is in it.
    public static List<Place> in(List<YamlFile> files) {
        return foundIn(files).stream().map(Found::place).toList();
    }

    /// The same with what could stand there.
    public static List<Found> foundIn(List<YamlFile> files) {
        return files.stream()
                .flatMap(file ->
                        file.documents().stream()
                                .flatMap(document -> foundIn(file.path(), document).stream()))
                .toList();
    }

    /// The same in one document.
    public static List<Found> foundIn(String file, YamlDocument document) {
        UnknownFields fields = new UnknownFields();
        fields.object(Spot.root(file, document));
        return List.copyOf(fields.found);
    }

    private void object(Spot spot) {
        if (!KubeObject.looksLike(spot.value())) {
            return;
        }
        fieldsOf(spot.object().type()).ifPresent(known -> visit(spot, known));
        spot.key("items").items().forEach(this::object);
        spot.at("spec", "components").items().stream()
                .flatMap(entry -> entry.key("traits").items().stream())
                .forEach(entry -> object(entry.key("trait")));
        object(spot.at("spec", "workload"));
    }

    private static Optional<KnownFields> fieldsOf(GroupVersionKind type) {
        return type.apiVersion().equals("core.oam.dev/v1alpha2")
                ? KnownFields.of(type.kind())
                : Optional.empty();
    }

    private void visit(Spot spot, KnownFields known) {
        spot.items().forEach(item -> visit(item, known));
        if (!(spot.value() instanceof Value.Mapping(var entries))) {
            return;
        }
        for (String name : entries.keySet()) {
            if (known.has(name)) {
                known.below(name).ifPresent(below -> visit(spot.key(name), below));
            } else {
                // What stands there already was not meant.
                List<String> free =
                        known.names().stream().filter(each -> !entries.containsKey(each)).toList();
                found.add(new Found(spot.placeOfKey(name), name, free));
            }
        }
    }
}
