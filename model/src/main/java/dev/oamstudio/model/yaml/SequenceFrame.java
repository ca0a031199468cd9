package dev.oamstudio.model.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sequence that is being read.
final class SequenceFrame extends TreeFrame {
    private final List<YamlNode> items = new ArrayList<>();

    SequenceFrame(int start, boolean flow, @Nullable String anchor) {
        super(start, flow, anchor);
    }

    @Override
    void add(YamlNode node) {
        items.add(node);
    }

    @Override
    YamlNode close(int end) {
        Value value = new Value.Sequence(items.stream().map(YamlNode::value).toList());
        return new YamlSequence(rangeTo(end), flow(), items, value);
    }
}
