package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.Optional;

/// Places of other tokens in the document of a known one.
final class DesignPlaces {
    private DesignPlaces() {}

    /// The place of the value at a path in the same document; the known place where there is none.
    static Place at(Design design, Place known, FieldPath path) {
        return design.file(known.file())
                .filter(file -> known.document() < file.documents().size())
                .flatMap(file -> file.documents().get(known.document()).node(path))
                .map(node -> known.under(path, node.range()))
                .orElse(known);
    }

    /// The place of the key at a path, or of the nearest of its parents that is there.
    static Place key(Design design, Place known, FieldPath path) {
        return design.file(known.file())
                .filter(file -> known.document() < file.documents().size())
                .map(file -> file.documents().get(known.document()).nearestRange(path))
                .map(range -> known.under(path, range))
                .orElse(known);
    }

    /// The value at a path in the document of a place.
    static Optional<Value> value(Design design, Place known, FieldPath path) {
        return design.file(known.file())
                .filter(file -> known.document() < file.documents().size())
                .flatMap(file -> path.in(file.documents().get(known.document()).value()));
    }

    /// Whether a text stands at a path, or nothing: what else may stand there is told as a value of the wrong type.
    static boolean isTextOrNothing(Design design, Place known, FieldPath path) {
        return value(design, known, path)
                .map(value -> value instanceof Value.Text || value instanceof Value.Null)
                .orElse(true);
    }

    /// What stands at a place.
    static String text(Design design, Place place) {
        return design.file(place.file()).map(YamlFile::text).map(place.range()::in).orElse("");
    }

    /// A name for messages, in which a hole would read badly.
    static Object named(String name) {
        return name.isEmpty() ? Message.of("rule.nameless") : name;
    }
}
