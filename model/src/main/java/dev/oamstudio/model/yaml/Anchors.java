package dev.oamstudio.model.yaml;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The anchors of a document that were read so far, and how much its aliases may still add to it.
final class Anchors {
    private final Map<String, Anchor> known = new HashMap<>();
    private final Faults faults;
    private long budget;

    private record Anchor(@Nullable YamlNode node, long weight) {}

    Anchors(long budget, Faults faults) {
        this.budget = budget;
        this.faults = faults;
    }

    /// An anchored collection begins.
    void open(@Nullable String anchor) {
        if (anchor != null) {
            known.put(anchor, new Anchor(null, 0));
        }
    }

    /// An anchored node is complete; `weight` counts the nodes in it.
    void close(@Nullable String anchor, YamlNode node, long weight) {
        if (anchor != null) {
            known.put(anchor, new Anchor(node, weight));
        }
    }

    /// The nodes behind an alias, 1 for anything else.
    long weight(YamlNode node) {
        Anchor anchor = node instanceof YamlAlias alias ? known.get(alias.anchor()) : null;
        return anchor == null ? 1 : Math.max(1, anchor.weight());
    }

    YamlAlias alias(String name, TextRange range) {
        return new YamlAlias(range, name, target(name, range), value(name, range));
    }

    private TextRange target(String name, TextRange range) {
        Anchor anchor = known.get(name);
        YamlNode node = anchor == null ? null : anchor.node();
        return node == null ? TextRange.at(range.start()) : node.range();
    }

    private Value value(String name, TextRange range) {
        Anchor anchor = known.get(name);
        if (anchor == null) {
            faults.add(YamlFault.Kind.SYNTAX, range, "unknown anchor '" + name + "'");
            return Value.Null.NULL;
        }
        YamlNode node = anchor.node();
        if (node == null) {
            faults.add(YamlFault.Kind.SYNTAX, range, "anchor '" + name + "' contains itself");
            return Value.Null.NULL;
        }
        return budgeted(anchor.weight(), node.value(), range);
    }

    private Value budgeted(long weight, Value value, TextRange range) {
        boolean first = budget >= 0;
        budget = Math.max(-1, budget - weight);
        if (budget < 0 && first) {
            faults.add(
                    YamlFault.Kind.TOO_MANY_ALIASES, range, "aliases make the document too large");
        }
        return budget < 0 ? Value.Null.NULL : value;
    }
}
