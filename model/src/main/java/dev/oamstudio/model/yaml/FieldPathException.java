package dev.oamstudio.model.yaml;

/// A field path that cannot be read, or that leads through something that has no fields.
public final class FieldPathException extends Exception {
    private static final long serialVersionUID = 1L;

    public FieldPathException(String message) {
        super(message);
    }
}
