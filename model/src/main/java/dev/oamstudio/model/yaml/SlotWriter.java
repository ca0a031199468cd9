package dev.oamstudio.model.yaml;

import java.util.List;

/// Puts another value into a slot. An anchor stays, a tag goes, comments on the key's line stay.
final class SlotWriter {
    private final String text;
    private final TextHabits habits;
    private final boolean literals;
    private final ChangeList changes = new ChangeList();

    /// @param literals whether texts of several lines may become literal blocks
    SlotWriter(String text, TextHabits habits, boolean literals) {
        this.text = text;
        this.habits = habits;
        this.literals = literals;
    }

    List<TextChange> write(Slot slot, Value value) {
        if (slot.flow()) {
            flow(slot, value);
        } else if (slot.role() == Slot.Role.ROOT && slot.isEmpty()) {
            emptyDocument(slot, value);
        } else if (BlockWriter.isBlock(value)) {
            block(slot, value);
        } else if (isLiteral(slot, value) && value instanceof Value.Text(String content)) {
            String header = ScalarWriter.literalHeader(content);
            inline(
                    slot,
                    header,
                    BlockWriter.literalLines(content, slot.literalColumn(habits), habits));
        } else {
            inline(slot, ScalarWriter.write(value, style(slot), habits, false), "");
        }
        return changes.changes();
    }

    private boolean isLiteral(Slot slot, Value value) {
        YamlScalar.Style old = style(slot);
        boolean quoted =
                old == YamlScalar.Style.SINGLE_QUOTED || old == YamlScalar.Style.DOUBLE_QUOTED;
        return literals
                && !quoted
                && value instanceof Value.Text(String content)
                && ScalarWriter.isLiteral(content);
    }

    private static YamlScalar.Style style(Slot slot) {
        return slot.node() instanceof YamlScalar scalar && !slot.isEmpty()
                ? scalar.style()
                : YamlScalar.Style.PLAIN;
    }

    /// Where what goes starts: the tag, or the node.
    private int start(Slot slot) {
        int nodeStart = slot.node().range().start();
        int tag = text.substring(slot.head(), nodeStart).indexOf('!');
        int keep = keepEnd(slot);
        return tag >= 0
                        && slot.head() + tag >= keep
                        && !commentBefore(slot.head(), slot.head() + tag)
                ? slot.head() + tag
                : nodeStart;
    }

    private boolean commentBefore(int from, int to) {
        return text.substring(Math.max(from, Lines.start(text, to)), to).indexOf('#') >= 0;
    }

    /// The end of what stays at the head: the anchor, if there is one.
    private int keepEnd(Slot slot) {
        int at = Slot.skipSilence(text, slot.head());
        boolean behind = at >= slot.node().range().start() && !slot.isEmpty();
        if (behind || !text.startsWith("&", at)) {
            return slot.head();
        }
        int end = at;
        while (end < text.length()
                && !NodeProperties.isSpace(text.charAt(end))
                && ",[]{}".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end <= slot.node().range().start() ? end : slot.head();
    }

    private void flow(Slot slot, Value value) {
        FlowWriter writer = new FlowWriter(habits, slot.quoted());
        String written =
                value instanceof Value.Text(String content)
                        ? writer.text(content, style(slot))
                        : writer.write(value);
        if (slot.isEmpty()) {
            String colon = slot.role() == Slot.Role.BARE_ENTRY ? ": " : " ";
            changes.insert(keepEnd(slot), colon + written);
        } else {
            changes.replace(start(slot), slot.node().range().end(), written);
        }
    }

    private void emptyDocument(Slot slot, Value value) {
        int end =
                slot.node().range().start() > slot.head()
                        ? slot.node().range().start()
                        : text.length();
        boolean openLine = end > 0 && Lines.start(text, end) != end;
        String lines = new BlockWriter(habits, literals).lines(value, 0);
        changes.insert(end, openLine ? habits.lineEnd() + lines : lines + habits.lineEnd());
    }

    /// A scalar or an empty collection.
    ///
    /// @param written what stands on the line of the key or dash
    /// @param lines what comes on the lines below
    private void inline(Slot slot, String written, String lines) {
        int keep = keepEnd(slot);
        int start = start(slot);
        int end = slot.node().range().end();
        if (slot.isEmpty()) {
            changes.insert(keep, " " + written).insert(Lines.end(text, keep), lines);
        } else if (!slot.isBlock()) {
            changes.replace(start, end, written).insert(Lines.end(text, end), lines);
        } else if (Lines.sameLine(text, keep, start) || slot.role() == Slot.Role.ROOT) {
            changes.replace(start, Lines.end(text, end), written + lines);
        } else {
            changes.insert(keep, " " + written)
                    .replace(linesStart(slot, keep), Lines.end(text, end), lines);
        }
    }

    /// Where the lines of a node below its key start that go with it: with the comments right above, not those farther up.
    private int linesStart(Slot slot, int keep) {
        int nodeStart = slot.node().range().start();
        int top = Comments.above(text, Lines.start(text, nodeStart), Lines.column(text, nodeStart));
        int before = top > 1 && text.startsWith("\r\n", top - 2) ? top - 2 : Math.max(0, top - 1);
        return Math.max(before, Lines.end(text, keep));
    }

    /// A collection with something in it.
    private void block(Slot slot, Value value) {
        int start = start(slot);
        boolean below = !Lines.sameLine(text, keepEnd(slot), start);
        if (!slot.isEmpty() && (below || slot.role() == Slot.Role.ROOT)) {
            below(slot, value, start);
        } else if (slot.role() == Slot.Role.ITEM
                && keepEnd(slot) == slot.head()
                && !commentBehind(slot)) {
            behindDash(slot, value, start);
        } else {
            int head = keepEnd(slot);
            int end = Math.max(head, slot.node().range().end());
            int deleteEnd = isBlockCollection(slot) ? Lines.end(text, end) : end;
            changes.delete(head, deleteEnd)
                    .insert(
                            Lines.end(text, deleteEnd),
                            ownLines(value, slot.childColumn(value, habits)));
        }
    }

    private void below(Slot slot, Value value, int start) {
        int column =
                isSameKind(slot.node(), value)
                        ? Lines.column(text, slot.node().range().start())
                        : slot.childColumn(value, habits);
        int end = Lines.end(text, slot.node().range().end());
        changes.replace(
                Lines.start(text, start), end, habits.spaces(column) + lines(value, column));
    }

    private void behindDash(Slot slot, Value value, int start) {
        int end = slot.node().range().end();
        if (slot.isEmpty()) {
            changes.insert(slot.head(), " " + lines(value, slot.column() + BlockWriter.DASH));
        } else {
            int column = Lines.column(text, start);
            changes.replace(
                    start,
                    isBlockCollection(slot) ? Lines.end(text, end) : end,
                    lines(value, column));
        }
    }

    private boolean commentBehind(Slot slot) {
        int end = Math.max(slot.head(), slot.node().range().end());
        return !isBlockCollection(slot)
                && text.substring(end, Lines.end(text, end)).indexOf('#') >= 0;
    }

    private static boolean isBlockCollection(Slot slot) {
        return slot.isBlock() && !(slot.node() instanceof YamlScalar);
    }

    private static boolean isSameKind(YamlNode node, Value value) {
        return switch (node) {
            case YamlMapping mapping -> !mapping.flow() && value instanceof Value.Mapping;
            case YamlSequence sequence -> !sequence.flow() && value instanceof Value.Sequence;
            case YamlScalar ignored -> false;
            case YamlAlias ignored -> false;
        };
    }

    private String ownLines(Value value, int column) {
        return habits.lineEnd() + habits.spaces(column) + lines(value, column);
    }

    private String lines(Value value, int column) {
        return new BlockWriter(habits, literals).lines(value, column);
    }
}
