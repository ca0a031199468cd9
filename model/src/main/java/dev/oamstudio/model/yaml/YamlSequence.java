package dev.oamstudio.model.yaml;

import java.util.List;

/// A sequence with its items in order.
public record YamlSequence(TextRange range, boolean flow, List<YamlNode> items, Value value)
        implements YamlNode {
    public YamlSequence {
        items = List.copyOf(items);
    }
}
