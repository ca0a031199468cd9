package dev.oamstudio.model.yaml;

/// Where something stands in a workspace: the address (file, document, path) and the range that it had when it was read.
public record Place(String file, int document, FieldPath path, TextRange range) {

    /// Whether another is the same address, whatever its range was.
    public boolean isAt(Place other) {
        return file.equals(other.file) && document == other.document && path.equals(other.path);
    }

    public Place under(FieldPath longer, TextRange there) {
        return new Place(file, document, longer, there);
    }
}
