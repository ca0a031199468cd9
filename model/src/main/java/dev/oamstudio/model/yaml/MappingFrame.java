package dev.oamstudio.model.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A mapping that is being read. Merge keys count in the order of the text, as the Go library has it: a merge overrides
/// what stands above it.
final class MappingFrame extends TreeFrame {
    private final Faults faults;
    private final List<YamlEntry> entries = new ArrayList<>();
    private final SequencedMap<String, Value> values = new LinkedHashMap<>();
    private final List<String> merged = new ArrayList<>();
    private @Nullable MappingKey key;

    MappingFrame(int start, boolean flow, @Nullable String anchor, Faults faults) {
        super(start, flow, anchor);
        this.faults = faults;
    }

    /// Whether the next node is a key.
    boolean wantsKey() {
        return key == null;
    }

    /// The key that waits for its value; empty if none does.
    String keyName() {
        return key == null ? "" : key.name();
    }

    void key(MappingKey next) {
        key = next;
        reach(next.range().end());
    }

    @Override
    void add(YamlNode node) {
        MappingKey name = key;
        if (name == null) {
            key(MappingKey.of(node, faults));
        } else {
            key = null;
            entry(name, node);
        }
    }

    private void entry(MappingKey name, YamlNode node) {
        if (name.kind() == MappingKey.Kind.UNUSABLE) {
            return;
        }
        entries.add(new YamlEntry(name.name(), name.range(), node));
        if (name.kind() == MappingKey.Kind.MERGE) {
            merge(node);
        } else {
            put(name, node.value());
        }
    }

    private void put(MappingKey name, Value value) {
        boolean known = values.put(name.name(), value) != null;
        if (known && !merged.remove(name.name())) {
            faults.add(YamlFault.Kind.DUPLICATE_KEY, name.range(), name.name());
        }
    }

    private void merge(YamlNode node) {
        List<YamlNode> sources =
                node instanceof YamlSequence sequence ? sequence.items().reversed() : List.of(node);
        for (YamlNode source : sources) {
            if (source.value() instanceof Value.Mapping(SequencedMap<String, Value> more)
                    && !(source instanceof YamlSequence)) {
                more.keySet().stream()
                        .filter(name -> !values.containsKey(name))
                        .forEach(merged::add);
                values.putAll(more);
            } else {
                faults.add(
                        YamlFault.Kind.SYNTAX,
                        source.range(),
                        "<< needs a mapping or a sequence of mappings");
            }
        }
    }

    @Override
    YamlNode close(int end) {
        MappingKey unfinished = key;
        if (unfinished != null) {
            key = null;
            entry(unfinished, nothingAt(unfinished.range().end()));
        }
        return new YamlMapping(rangeTo(end), flow(), entries, new Value.Mapping(values));
    }

    private static YamlNode nothingAt(int offset) {
        return new YamlScalar(TextRange.at(offset), "", YamlScalar.Style.PLAIN, Value.Null.NULL);
    }
}
