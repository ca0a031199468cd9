package dev.oamstudio.model.yaml;

import org.jspecify.annotations.Nullable;

/// A collection that is being read.
abstract sealed class TreeFrame permits MappingFrame, SequenceFrame {
    private final int start;
    private final boolean flow;
    private final @Nullable String anchor;
    private int lastEnd;
    private long weight = 1;
    private boolean bracket;

    TreeFrame(int start, boolean flow, @Nullable String anchor) {
        this.start = start;
        this.flow = flow;
        this.anchor = anchor;
        this.lastEnd = start;
    }

    boolean flow() {
        return flow;
    }

    /// Says that it starts with a bracket, and thus ends with one.
    void bracket() {
        bracket = true;
        reach(start + 1);
    }

    boolean hasBracket() {
        return bracket;
    }

    @Nullable String anchor() {
        return anchor;
    }

    /// Where the last thing in it ended.
    int lastEnd() {
        return lastEnd;
    }

    /// The nodes in it, itself included.
    long weight() {
        return weight;
    }

    final void add(YamlNode node, long nodes) {
        reach(node.range().end());
        weight += nodes;
        add(node);
    }

    final void reach(int end) {
        lastEnd = Math.max(lastEnd, end);
    }

    final TextRange rangeTo(int end) {
        return new TextRange(start, Math.max(start, end));
    }

    abstract void add(YamlNode node);

    /// The node with all that came.
    abstract YamlNode close(int end);
}
