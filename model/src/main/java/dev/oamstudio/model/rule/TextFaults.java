package dev.oamstudio.model.rule;

import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFault;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.List;

/// The faults of the files of a design with their places.
final class TextFaults {
    private TextFaults() {}

    /// A fault and where it is.
    record Located(YamlFault fault, Place place) {}

    static List<Located> of(Design design) {
        return design.files().stream()
                .flatMap(file ->
                        file.documents().stream()
                                .flatMap(document ->
                                        document.faults().stream()
                                                .map(fault -> locate(file, document, fault))))
                .toList();
    }

    private static Located locate(YamlFile file, YamlDocument document, YamlFault fault) {
        FieldPath path = document.pathAt(fault.range().start());
        return new Located(fault, new Place(file.path(), document.index(), path, fault.range()));
    }
}
