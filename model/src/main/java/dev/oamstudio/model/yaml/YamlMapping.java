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
        // A plain loop: this is the way from every path to its text.
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).name().equals(key)) {
                return Optional.of(entries.get(i));
            }
        }
        return Optional.empty();
    }
}
