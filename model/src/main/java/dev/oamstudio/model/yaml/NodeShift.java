package dev.oamstudio.model.yaml;

/// Moves trees along a text.
final class NodeShift {
    private final int distance;

    NodeShift(int distance) {
        this.distance = distance;
    }

    TextRange range(TextRange range) {
        return new TextRange(range.start() + distance, range.end() + distance);
    }

    YamlFault fault(YamlFault fault) {
        return new YamlFault(fault.kind(), range(fault.range()), fault.detail());
    }

    YamlNode node(YamlNode node) {
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

    private YamlEntry entry(YamlEntry entry) {
        return new YamlEntry(entry.name(), range(entry.keyRange()), node(entry.value()));
    }
}
