package dev.oamstudio.model.yaml;

import java.util.List;
import java.util.Optional;

/// A mapping with its entries in the order of the text; keys may stand twice.
public record YamlMapping(TextRange range, boolean flow, List<YamlEntry> entries, Value value)
        implements YamlNode {
    public YamlMapping {
        entries = List.copyOf(entries);
    }

    /// The entry that counts for a key: the last one.
    public Optional<YamlEntry> entry(String key) {
        return entries.reversed().stream().filter(entry -> entry.name().equals(key)).findFirst();
    }
}
