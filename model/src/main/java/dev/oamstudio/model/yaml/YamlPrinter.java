package dev.oamstudio.model.yaml;

/// Values as YAML text in block style, quoted only where Kubernetes would read something else.
public final class YamlPrinter {
    private YamlPrinter() {}

    /// The value over several lines, ending in a line end.
    public static String print(Value value) {
        throw new UnsupportedOperationException("lands with model.yaml");
    }
}
