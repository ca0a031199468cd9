package dev.oamstudio.model.yaml;

import java.util.List;
import java.util.Optional;

/// The way from paths to nodes and back.
final class NodePaths {
    private NodePaths() {}

    static Optional<YamlNode> child(YamlNode node, FieldPath.Step step) {
        return switch (step) {
            case FieldPath.Step.Key(String name) ->
                    node instanceof YamlMapping mapping
                            ? mapping.entry(name).map(YamlEntry::value)
                            : Optional.empty();
            case FieldPath.Step.Index(int position) ->
                    node instanceof YamlSequence sequence && position < sequence.items().size()
                            ? Optional.of(sequence.items().get(position))
                            : Optional.empty();
        };
    }

    static Optional<TextRange> keyRange(YamlDocument document, FieldPath path) {
        if (path.steps().isEmpty()) {
            return Optional.of(document.root().range());
        }
        return switch (path.steps().getLast()) {
            case FieldPath.Step.Key(String name) ->
                    document.node(path.parent())
                            .flatMap(node ->
                                    node instanceof YamlMapping mapping
                                            ? mapping.entry(name)
                                            : Optional.empty())
                            .map(YamlEntry::keyRange);
            case FieldPath.Step.Index ignored -> document.node(path).map(YamlNode::range);
        };
    }

    static FieldPath pathAt(YamlNode root, int offset) {
        FieldPath path = FieldPath.ROOT;
        Optional<Inner> inner = inner(root, offset);
        while (inner.isPresent()) {
            path = path.plus(inner.get().step());
            inner = inner(inner.get().node(), offset);
        }
        return path;
    }

    private record Inner(FieldPath.Step step, YamlNode node) {}

    private static Optional<Inner> inner(YamlNode node, int offset) {
        return switch (node) {
            case YamlMapping mapping ->
                    mapping.entries().stream()
                            .filter(entry -> touches(offset, entry.keyRange().start(), end(entry)))
                            .findFirst()
                            .map(entry ->
                                    new Inner(new FieldPath.Step.Key(entry.name()), entry.value()));
            case YamlSequence sequence -> item(sequence.items(), offset);
            case YamlScalar ignored -> Optional.empty();
            case YamlAlias ignored -> Optional.empty();
        };
    }

    private static Optional<Inner> item(List<YamlNode> items, int offset) {
        for (int i = 0; i < items.size(); i++) {
            TextRange range = items.get(i).range();
            if (touches(offset, range.start(), range.end())) {
                return Optional.of(new Inner(new FieldPath.Step.Index(i), items.get(i)));
            }
        }
        return Optional.empty();
    }

    private static int end(YamlEntry entry) {
        return Math.max(entry.keyRange().end(), entry.value().range().end());
    }

    /// A caret behind the last character still belongs to it.
    private static boolean touches(int offset, int start, int end) {
        return start <= offset && offset <= end;
    }
}
