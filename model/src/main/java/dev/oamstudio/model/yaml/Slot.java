package dev.oamstudio.model.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where a node stands in a text: the room behind a key's colon, an item's dash or comma, or the whole document.
///
/// @param role what the room belongs to
/// @param head where the room starts: behind the colon, dash, comma or bracket
/// @param column of the key or dash that it belongs to
/// @param flow whether it lies inside of brackets
/// @param quoted whether keys in these brackets have double quotes
record Slot(YamlNode node, Role role, int head, int column, boolean flow, boolean quoted) {

    /// What a slot belongs to.
    enum Role {
        ROOT,
        ENTRY,
        /// A key that has no colon yet.
        BARE_ENTRY,
        ITEM
    }

    /// Slots from the root as far as there are nodes on a path.
    static List<Slot> trail(String text, YamlDocument document, FieldPath path, TextHabits habits) {
        List<Slot> trail = new ArrayList<>();
        YamlNode root = document.root();
        trail.add(
                new Slot(
                        root,
                        Role.ROOT,
                        document.range().start(),
                        0,
                        habits.json(),
                        habits.json()));
        for (FieldPath.Step step : path.steps()) {
            Optional<Slot> next = trail.getLast().child(text, step);
            if (next.isEmpty()) {
                break;
            }
            trail.add(next.get());
        }
        return trail;
    }

    private Optional<Slot> child(String text, FieldPath.Step step) {
        return switch (step) {
            case FieldPath.Step.Key(String name) ->
                    node instanceof YamlMapping mapping
                            ? mapping.entry(name).map(entry -> entry(text, mapping, entry))
                            : Optional.empty();
            case FieldPath.Step.Index(int position) ->
                    node instanceof YamlSequence sequence && position < sequence.items().size()
                            ? Optional.of(item(text, sequence, position))
                            : Optional.empty();
        };
    }

    private Slot entry(String text, YamlMapping mapping, YamlEntry entry) {
        int keyEnd = entry.keyRange().end();
        int colon = skipSilence(text, keyEnd);
        boolean found = colon < text.length() && text.charAt(colon) == ':';
        int keyColumn = Lines.column(text, mapping.range().start());
        Role role = found ? Role.ENTRY : Role.BARE_ENTRY;
        return inner(entry.value(), role, found ? colon + 1 : keyEnd, keyColumn);
    }

    private Slot item(String text, YamlSequence sequence, int position) {
        int head = itemMark(text, sequence, position) + 1;
        return inner(
                sequence.items().get(position),
                Role.ITEM,
                head,
                Lines.column(text, sequence.range().start()));
    }

    private Slot inner(YamlNode child, Role role, int head, int newColumn) {
        boolean inFlow = flow || isFlow(node);
        boolean nowQuoted = quoted || (inFlow && !flow && quotesKeys(node));
        return new Slot(child, role, head, newColumn, inFlow, nowQuoted);
    }

    /// Where the dash of an item stands or, in brackets, the bracket or comma before it.
    static int itemMark(String text, YamlSequence sequence, int position) {
        if (position == 0) {
            return sequence.range().start();
        }
        return skipSilence(text, sequence.items().get(position - 1).range().end());
    }

    /// The next character that belongs to no space or comment.
    static int skipSilence(String text, int offset) {
        int at = offset;
        while (at < text.length()
                && (NodeProperties.isSpace(text.charAt(at)) || text.charAt(at) == '#')) {
            at = text.charAt(at) == '#' ? Lines.end(text, at) : at + 1;
        }
        return at;
    }

    static boolean isFlow(YamlNode node) {
        return switch (node) {
            case YamlMapping mapping -> mapping.flow();
            case YamlSequence sequence -> sequence.flow();
            case YamlScalar ignored -> false;
            case YamlAlias ignored -> false;
        };
    }

    /// Whether the first key in a node is wider than its name: it has quotes.
    static boolean quotesKeys(YamlNode node) {
        return switch (node) {
            case YamlMapping mapping ->
                    !mapping.entries().isEmpty()
                            && mapping.entries().getFirst().keyRange().length()
                                    > mapping.entries().getFirst().name().length() + 1;
            case YamlSequence sequence -> sequence.items().stream().anyMatch(Slot::quotesKeys);
            case YamlScalar ignored -> false;
            case YamlAlias ignored -> false;
        };
    }

    /// Whether the node takes lines of its own: a block collection or a block scalar.
    boolean isBlock() {
        return switch (node) {
            case YamlMapping mapping -> !mapping.flow();
            case YamlSequence sequence -> !sequence.flow();
            case YamlScalar scalar ->
                    scalar.style() == YamlScalar.Style.LITERAL
                            || scalar.style() == YamlScalar.Style.FOLDED;
            case YamlAlias ignored -> false;
        };
    }

    boolean isEmpty() {
        return node.range().length() == 0;
    }

    /// The column of keys or dashes that come under it.
    int childColumn(Value value, TextHabits habits) {
        return switch (role) {
            case ROOT -> 0;
            case ENTRY, BARE_ENTRY ->
                    column
                            + (value instanceof Value.Sequence
                                    ? habits.listIndent()
                                    : habits.indent());
            case ITEM -> column + BlockWriter.DASH;
        };
    }

    /// The column of the lines of a literal in it.
    int literalColumn(TextHabits habits) {
        return role == Role.ITEM ? column + BlockWriter.DASH : column + habits.indent();
    }
}
