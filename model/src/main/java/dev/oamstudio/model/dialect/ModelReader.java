package dev.oamstudio.model.dialect;

import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.List;

/// Reads the canonical model from the documents of a folder, whatever dialect each is written in. Never fails: what is not
/// understood is left out of the model or kept as a plain object.
///
/// The places in the model are addresses of whole entries (what an edit changes), with the range of the token that names
/// each best (what a finding underlines).
public final class ModelReader {

    private ModelReader() {}

    public static OamModel read(List<YamlFile> files) {
        ModelCollector collector = new ModelCollector();
        files.forEach(file ->
                file.documents()
                        .forEach(document -> collector.add(Spot.root(file.path(), document))));
        return collector.model();
    }
}
