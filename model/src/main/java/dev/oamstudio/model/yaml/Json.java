package dev.oamstudio.model.yaml;

/// Values as compact JSON text, keys in their order.
public final class Json {
    private Json() {}

    /// The value as JSON on one line, without spaces.
    public static String write(Value value) {
        throw new UnsupportedOperationException("lands with model.yaml");
    }

    /// The value as JSON over several lines, indented by two.
    public static String pretty(Value value) {
        throw new UnsupportedOperationException("lands with model.yaml");
    }

    /// Reads JSON text.
    ///
    /// @throws IllegalArgumentException if the text is not JSON, with the offset
    public static Value read(String text) {
        throw new UnsupportedOperationException("lands with model.yaml");
    }
}
