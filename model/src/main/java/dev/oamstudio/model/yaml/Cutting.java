package dev.oamstudio.model.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An entry or item that was cut out of a text with its comments.
///
/// @param lines the first one without its indentation
/// @param column in which its key or dash stood
/// @param kind of the collection that it was in
record Cutting(List<String> lines, int column, Kind kind) {
    private static final Pattern ANCHOR = Pattern.compile("(^|[\\s\\[{,])&[\\w-]+\\s+");
    private static final Pattern LAST_ANCHOR = Pattern.compile("\\s+&[\\w-]+\\s*$");

    static final Cutting NOTHING = new Cutting(List.of(), 0, Kind.NONE);

    /// Where a cutting can stand.
    enum Kind {
        BLOCK_MAPPING,
        BLOCK_SEQUENCE,
        FLOW_MAPPING,
        FLOW_SEQUENCE,
        NONE
    }

    /// Cuts what stands at a step of a slot's collection.
    ///
    /// @param key what to write for the key of an entry; the old key if empty
    static Cutting of(String text, Slot slot, FieldPath.Step step, String key) {
        if (kind(slot.node()) == Kind.NONE) {
            return NOTHING;
        }
        Parts parts = new Parts(text, slot);
        int position = parts.position(step);
        TextRange whole = parts.whole(position);
        String cut = whole.in(text);
        if (!key.isEmpty() && slot.node() instanceof YamlMapping mapping) {
            TextRange old = mapping.entries().get(position).keyRange();
            cut =
                    text.substring(whole.start(), old.start())
                            + key
                            + text.substring(old.end(), whole.end());
        }
        return new Cutting(
                cut.lines().toList(),
                Lines.column(text, parts.part(position).start()),
                kind(slot.node()));
    }

    private static Kind kind(YamlNode node) {
        return switch (node) {
            case YamlMapping mapping -> mapping.flow() ? Kind.FLOW_MAPPING : Kind.BLOCK_MAPPING;
            case YamlSequence sequence ->
                    sequence.flow() ? Kind.FLOW_SEQUENCE : Kind.BLOCK_SEQUENCE;
            case YamlScalar ignored -> Kind.NONE;
            case YamlAlias ignored -> Kind.NONE;
        };
    }

    /// Whether it can stand in the collection of a slot.
    boolean fits(Slot slot) {
        return kind != Kind.NONE && kind == kind(slot.node());
    }

    /// The same without names for aliases: a copy would take the aliases of its original.
    Cutting withoutAnchors() {
        return new Cutting(
                lines.stream()
                        .map(line -> LAST_ANCHOR.matcher(line).replaceAll(""))
                        .map(line -> ANCHOR.matcher(line).replaceAll("$1"))
                        .toList(),
                column,
                kind);
    }

    /// This in place of what stands at a step.
    List<TextChange> at(String text, Slot slot, FieldPath.Step step, TextHabits habits) {
        Parts parts = new Parts(text, slot);
        TextRange part = parts.part(parts.position(step));
        int distance = Lines.column(text, part.start()) - column;
        String written =
                lines.stream()
                        .map(line -> indented(line, distance))
                        .collect(Collectors.joining(habits.lineEnd()));
        // The first line stands where the old one did, behind its indentation.
        return List.of(new TextChange(part, written.substring(Math.max(0, distance))));
    }

    private static String indented(String line, int columns) {
        int spaces = 0;
        while (spaces < -columns && spaces < line.length() && line.charAt(spaces) == ' ') {
            spaces++;
        }
        return line.isBlank() ? line : " ".repeat(Math.max(0, columns)) + line.substring(spaces);
    }

    /// Moves a part from one position to another: each stretch of text between takes the place of its neighbour.
    static List<TextChange> rotation(String text, Parts parts, int from, int to) {
        int step = from < to ? 1 : -1;
        List<TextChange> changes = new ArrayList<>();
        for (int i = from; i != to; i += step) {
            changes.add(new TextChange(parts.whole(i), parts.whole(i + step).in(text)));
        }
        changes.add(new TextChange(parts.whole(to), parts.whole(from).in(text)));
        return changes;
    }
}
