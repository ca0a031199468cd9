package dev.oamstudio.model.rule;

import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;

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
}
