package dev.oamstudio.model.yaml;

/// Moves trees along a text.
final class NodeShift {
    private final int distance;

    NodeShift(int distance) {
        this.distance = distance;
    }

    int offset(int offset) {
        return offset + distance;
    }

    TextRange range(TextRange range) {
        return new TextRange(offset(range.start()), offset(range.end()));
    }

    YamlFault fault(YamlFault fault) {
        return new YamlFault(fault.kind(), range(fault.range()), fault.detail());
    }

    YamlNode node(YamlNode node) {
        return distance == 0 ? node : moved(node);
    }

    private YamlNode moved(YamlNode node) {
        return switch (node) {
            case YamlMapping mapping ->
                    new YamlMapping(
                            range(mapping.range()),
                            mapping.flow(),
                            mapping.entries().stream().map(this::entry).toList(),
                            mapping.value());
            case YamlSequence sequence ->
                    new YamlSequence(
                            range(sequence.range()),
                            sequence.flow(),
                            sequence.items().stream().map(this::node).toList(),
                            sequence.value());
            case YamlScalar scalar ->
                    new YamlScalar(
                            range(scalar.range()), scalar.text(), scalar.style(), scalar.value());
            case YamlAlias alias ->
                    new YamlAlias(
                            range(alias.range()),
                            alias.anchor(),
                            range(alias.target()),
                            alias.value());
        };
    }

    YamlEntry entry(YamlEntry entry) {
        return new YamlEntry(entry.name(), range(entry.keyRange()), node(entry.value()));
    }
}
