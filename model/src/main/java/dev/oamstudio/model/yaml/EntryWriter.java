package dev.oamstudio.model.yaml;

import java.util.List;
import java.util.stream.Collectors;

/// Adds entries and items to collections that have some already.
final class EntryWriter {
    private final String text;
    private final TextHabits habits;
    private final boolean literals;
    private final ChangeList changes = new ChangeList();

    /// @param literals whether texts of several lines may become literal blocks
    EntryWriter(String text, TextHabits habits, boolean literals) {
        this.text = text;
        this.habits = habits;
        this.literals = literals;
    }

    /// Adds an entry behind the last one.
    List<TextChange> addEntry(Slot slot, YamlMapping mapping, String key, Value value) {
        int column = Lines.column(text, mapping.range().start());
        if (mapping.flow()) {
            YamlEntry last = mapping.entries().getLast();
            int end = Math.max(last.keyRange().end(), last.value().range().end());
            addFlow(last.keyRange().start(), end, flow(slot).entry(key, value));
        } else {
            addLine(mapping, column, block().entry(key, value, column));
        }
        return changes.changes();
    }

    /// Adds items behind the last one.
    List<TextChange> addItems(Slot slot, YamlSequence sequence, List<Value> values) {
        int column = Lines.column(text, sequence.range().start());
        if (sequence.flow()) {
            TextRange last = sequence.items().getLast().range();
            addFlow(
                    last.start(),
                    last.end(),
                    values.stream().map(flow(slot)::write).collect(Collectors.joining(", ")));
            return changes.changes();
        }
        for (Value value : values) {
            addLine(sequence, column, block().item(value, column));
        }
        return changes.changes();
    }

    /// Inserts an item before another one and the comments that stand above it.
    List<TextChange> insertItem(Slot slot, YamlSequence sequence, int position, Value value) {
        int mark = Slot.itemMark(text, sequence, position);
        if (sequence.flow()) {
            int start = Slot.skipSilence(text, mark + 1);
            int at = Lines.column(text, start);
            String written = flow(slot).write(value);
            if (Lines.isFirst(text, start)) {
                int line = Comments.above(text, Lines.start(text, start), at);
                changes.insert(line, habits.spaces(at) + written + "," + habits.lineEnd());
            } else {
                changes.insert(start, written + ", ");
            }
            return changes.changes();
        }
        int column = Lines.column(text, sequence.range().start());
        String item = block().item(value, column);
        if (Lines.isFirst(text, mark)) {
            int line = Comments.above(text, Lines.start(text, mark), column);
            changes.insert(line, habits.spaces(column) + item + habits.lineEnd());
        } else {
            changes.insert(mark, item + habits.lineEnd() + habits.spaces(column));
        }
        return changes.changes();
    }

    /// On a line of its own where the last one has one; the comment behind that one stays with it.
    private void addFlow(int lastStart, int lastEnd, String written) {
        int lineEnd = Lines.end(text, lastEnd);
        String rest = text.substring(lastEnd, lineEnd).strip();
        String newLine = habits.lineEnd() + habits.spaces(Lines.column(text, lastStart));
        if (!Lines.isFirst(text, lastStart)) {
            changes.insert(lastEnd, ", " + written);
        } else if (rest.isEmpty() || rest.startsWith("#")) {
            changes.insert(lastEnd, ",").insert(lineEnd, newLine + written);
        } else {
            changes.insert(lastEnd, "," + newLine + written);
        }
    }

    private void addLine(YamlNode collection, int column, String written) {
        // Comments that are indented deeper still belong to what stands above them.
        int at = Comments.below(text, Lines.end(text, collection.range().end()), column);
        if (at == text.length() && changes.changes().isEmpty()) {
            sealLiteral(text, collection, changes);
        }
        changes.insert(at, habits.lineEnd() + habits.spaces(column) + written);
    }

    /// A literal that ends the text without a line end would get one: its header has to say that there is none.
    static void sealLiteral(String text, YamlNode collection, ChangeList changes) {
        if (lastLeaf(collection) instanceof YamlScalar scalar && isBlock(scalar)) {
            int header = scalar.range().start() + 1;
            String indicators = text.substring(header, Lines.end(text, header));
            int keep = indicators.indexOf('+');
            if (keep >= 0) {
                changes.replace(header + keep, header + keep + 1, "-");
            } else if (indicators.indexOf('-') < 0) {
                changes.insert(header, "-");
            }
        }
    }

    private static YamlNode lastLeaf(YamlNode node) {
        return switch (node) {
            case YamlMapping mapping ->
                    mapping.entries().isEmpty()
                            ? node
                            : lastLeaf(mapping.entries().getLast().value());
            case YamlSequence sequence ->
                    sequence.items().isEmpty() ? node : lastLeaf(sequence.items().getLast());
            case YamlScalar ignored -> node;
            case YamlAlias ignored -> node;
        };
    }

    private static boolean isBlock(YamlScalar scalar) {
        return scalar.style() == YamlScalar.Style.LITERAL
                || scalar.style() == YamlScalar.Style.FOLDED;
    }

    private BlockWriter block() {
        return new BlockWriter(habits, literals);
    }

    private FlowWriter flow(Slot slot) {
        return new FlowWriter(habits, slot.quoted() || Slot.quotesKeys(slot.node()));
    }
}
