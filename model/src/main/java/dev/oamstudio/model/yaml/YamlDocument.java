package dev.oamstudio.model.yaml;

import java.util.List;
import java.util.Optional;

/// One document of a file. A broken one still has the tree of what could be read.
///
/// @param index its place in the file, from 0
/// @param range its text, without the separators around it
/// @param root the tree; a null scalar where the document is empty
public record YamlDocument(int index, TextRange range, YamlNode root, List<YamlFault> faults) {
    public YamlDocument {
        faults = List.copyOf(faults);
    }

    public Value value() {
        return root.value();
    }

    /// Whether nothing stands in it but space and comments.
    public boolean isEmpty() {
        return root.value() instanceof Value.Null && root.range().length() == 0;
    }

    public boolean isBroken() {
        return faults.stream().anyMatch(YamlFault::breaks);
    }

    /// The node at a path.
    public Optional<YamlNode> node(FieldPath path) {
        throw new UnsupportedOperationException("lands with model.yaml");
    }

    /// The range that names a path best: the key of its entry, or the item itself.
    public Optional<TextRange> keyRange(FieldPath path) {
        throw new UnsupportedOperationException("lands with model.yaml");
    }

    /// The path of the innermost node whose key or value holds an offset.
    public FieldPath pathAt(int offset) {
        throw new UnsupportedOperationException("lands with model.yaml");
    }
}
