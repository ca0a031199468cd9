package dev.oamstudio.model.yaml;

import java.util.ArrayList;
import java.util.List;

/// The entries or items of a collection as stretches of text, with the comments that belong to them.
final class Parts {
    private final String text;
    private final Slot slot;
    private final List<TextRange> parts;

    /// @param slot where the collection stands
    Parts(String text, Slot slot) {
        this.text = text;
        this.slot = slot;
        this.parts = parts(slot.node());
    }

    int count() {
        return parts.size();
    }

    /// From the key, dash or, in brackets, the item itself, to the end of the value.
    TextRange part(int position) {
        return parts.get(position);
    }

    /// The part with the comments above, beside and below it; without the space before and the line end behind it.
    TextRange whole(int position) {
        TextRange part = parts.get(position);
        if (Slot.isFlow(slot.node())) {
            return part;
        }
        int column = Lines.column(text, part.start());
        int above = Lines.isFirst(text, part.start()) ? above(part) + column : part.start();
        return new TextRange(above, below(part));
    }

    /// The start of the line on which a part starts, or on which the comments above it do.
    int above(TextRange part) {
        int lineStart = Lines.start(text, part.start());
        boolean header =
                slot.role() == Slot.Role.ROOT && part.start() == slot.node().range().start();
        return header
                ? lineStart
                : Comments.above(text, lineStart, Lines.column(text, part.start()));
    }

    /// The end of the line on which a part ends, or on which the comments below it do.
    int below(TextRange part) {
        return Comments.below(text, Lines.end(text, part.end()), Lines.column(text, part.start()));
    }

    /// The part at a step; of keys that stand twice the last one.
    int position(FieldPath.Step step) {
        return switch (step) {
            case FieldPath.Step.Index(int index) -> index;
            case FieldPath.Step.Key(String name) -> {
                List<YamlEntry> entries =
                        slot.node() instanceof YamlMapping mapping ? mapping.entries() : List.of();
                int last = entries.size() - 1;
                while (!entries.get(last).name().equals(name)) {
                    last--;
                }
                yield last;
            }
        };
    }

    private List<TextRange> parts(YamlNode node) {
        List<TextRange> found = new ArrayList<>();
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping.entries()) {
                int end = Math.max(colonEnd(entry), entry.value().range().end());
                int start = found.isEmpty() ? firstStart(mapping) : entryStart(mapping, entry);
                found.add(new TextRange(start, end));
            }
        } else if (node instanceof YamlSequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                int mark = Slot.itemMark(text, sequence, i);
                int end = Math.max(mark + 1, sequence.items().get(i).range().end());
                int start = sequence.flow() ? Slot.skipSilence(text, mark + 1) : mark;
                found.add(new TextRange(Math.min(start, end), end));
            }
        }
        return found;
    }

    private int firstStart(YamlMapping mapping) {
        return mapping.flow()
                ? Slot.skipSilence(text, mapping.range().start() + 1)
                : mapping.range().start();
    }

    private int entryStart(YamlMapping mapping, YamlEntry entry) {
        int keyStart = entry.keyRange().start();
        int inColumn = Lines.start(text, keyStart) + Lines.column(text, mapping.range().start());
        return mapping.flow() ? keyStart : Math.min(keyStart, inColumn);
    }

    private int colonEnd(YamlEntry entry) {
        int colon = Slot.skipSilence(text, entry.keyRange().end());
        return colon < text.length() && text.charAt(colon) == ':'
                ? colon + 1
                : entry.keyRange().end();
    }
}
