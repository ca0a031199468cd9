package dev.oamstudio.model.yaml;

/// A scalar: what stands there, how it is written, and what Kubernetes reads.
public record YamlScalar(TextRange range, String text, Style style, Value value)
        implements YamlNode {

    /// The ways to write a scalar.
    public enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        LITERAL,
        FOLDED
    }
}
