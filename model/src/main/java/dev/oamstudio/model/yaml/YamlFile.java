package dev.oamstudio.model.yaml;

import java.util.List;

/// A file's text with what was read from it. Parsing never fails: what cannot be read becomes faults.
///
/// @param path relative to the workspace, with `/`
public record YamlFile(String path, String text, List<YamlDocument> documents) {
    public YamlFile {
        documents = List.copyOf(documents);
    }

    /// Reads a text.
    public static YamlFile parse(String path, String text) {
        throw new UnsupportedOperationException("lands with model.yaml");
    }

    /// Reads the next text of a file, keeping the documents that did not change.
    public YamlFile reparse(String next) {
        return parse(path, next);
    }

    public Position position(int offset) {
        throw new UnsupportedOperationException("lands with model.yaml");
    }

    public int offset(Position position) {
        throw new UnsupportedOperationException("lands with model.yaml");
    }
}
