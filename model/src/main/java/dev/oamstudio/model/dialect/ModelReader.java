package dev.oamstudio.model.dialect;

import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.List;

/// Reads the canonical model from the documents of a folder, whatever dialect each is written in. Never fails: what is not
/// understood is left out of the model or kept as a plain object.
public final class ModelReader {
    private ModelReader() {}

    public static OamModel read(List<YamlFile> files) {
        throw new UnsupportedOperationException("lands with model.dialect");
    }
}
