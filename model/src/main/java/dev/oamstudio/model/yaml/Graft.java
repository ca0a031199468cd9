package dev.oamstudio.model.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts what the first reading of a broken document found in brackets without an end, such as `{a: 1, b`, into the tree that
/// was read without that line.
final class Graft {
    private final String text;
    private final int base;

    Graft(String text, int base) {
        this.text = text;
        this.base = base;
    }

    @Nullable YamlNode onto(@Nullable YamlNode stock, @Nullable YamlNode twig) {
        return stock == null || twig == null ? stock : graft(stock, twig);
    }

    private YamlNode graft(YamlNode stock, YamlNode twig) {
        if (stock instanceof YamlMapping mapping && twig instanceof YamlMapping other) {
            return graft(mapping, other);
        }
        if (stock instanceof YamlSequence sequence && twig instanceof YamlSequence other) {
            return graft(sequence, other);
        }
        boolean gap = stock.value() instanceof Value.Null && stock.range().length() == 0;
        return gap && Slot.isFlow(twig) && isOnOneLine(twig.range()) ? twig : stock;
    }

    private boolean isOnOneLine(TextRange range) {
        return text.substring(range.start() - base, range.end() - base)
                        .stripTrailing()
                        .lines()
                        .count()
                == 1;
    }

    private YamlNode graft(YamlMapping stock, YamlMapping twig) {
        List<YamlEntry> entries = new ArrayList<>();
        Value value = stock.value();
        int end = stock.range().end();
        for (YamlEntry entry : stock.entries()) {
            YamlNode child =
                    twig.entries().stream()
                            .filter(other -> other.keyRange().equals(entry.keyRange()))
                            .findFirst()
                            .map(other -> graft(entry.value(), other.value()))
                            .orElse(entry.value());
            boolean changed = !child.value().equals(entry.value().value());
            value =
                    changed && value instanceof Value.Mapping known
                            ? known.with(entry.name(), child.value())
                            : value;
            entries.add(new YamlEntry(entry.name(), entry.keyRange(), child));
            end = Math.max(end, child.range().end());
        }
        return new YamlMapping(
                new TextRange(stock.range().start(), end), stock.flow(), entries, value);
    }

    private YamlNode graft(YamlSequence stock, YamlSequence twig) {
        List<YamlNode> items = new ArrayList<>();
        int end = stock.range().end();
        for (int i = 0; i < stock.items().size(); i++) {
            YamlNode item = stock.items().get(i);
            items.add(i < twig.items().size() ? graft(item, twig.items().get(i)) : item);
            end = Math.max(end, items.getLast().range().end());
        }
        Value value = new Value.Sequence(items.stream().map(YamlNode::value).toList());
        return new YamlSequence(
                new TextRange(stock.range().start(), end), stock.flow(), items, value);
    }
}
