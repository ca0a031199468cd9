package dev.oamstudio.model.yaml;

/// A key that was read and waits for its value.
record MappingKey(String name, TextRange range, Kind kind) {

    /// What a key does.
    enum Kind {
        NAME,
        MERGE,
        /// Nothing that Kubernetes could take: a collection, null, a huge number.
        UNUSABLE
    }

    /// A scalar as a key.
    static MappingKey of(ScalarReading reading, TextRange range, Faults faults) {
        boolean nameless = reading.key().isEmpty() && !(reading.value() instanceof Value.Text);
        if (nameless) {
            String what =
                    reading.value() instanceof Value.Null
                            ? "null"
                            : "a number of more than 63 bits";
            faults.add(YamlFault.Kind.UNUSABLE_KEY, range, what);
            return new MappingKey("", range, Kind.UNUSABLE);
        }
        return new MappingKey(reading.key(), range, Kind.NAME);
    }

    /// An alias or a collection as a key.
    static MappingKey of(YamlNode node, Faults faults) {
        if (node.value() instanceof Value.Text(String text)) {
            return new MappingKey(text, node.range(), Kind.NAME);
        }
        faults.add(YamlFault.Kind.UNUSABLE_KEY, node.range(), "a mapping or a sequence");
        return new MappingKey("", node.range(), Kind.UNUSABLE);
    }
}
