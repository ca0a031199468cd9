package dev.oamstudio.model.yaml;

import java.util.Map;

/// Writes values in block style, with the habits of a file. Nothing that it writes ends with a line end.
final class BlockWriter {
    /// Columns from a dash to what stands behind it.
    static final int DASH = 2;

    private final TextHabits habits;
    private final boolean literals;
    private final StringBuilder out = new StringBuilder();

    /// @param literals whether texts of several lines may become literal blocks
    BlockWriter(TextHabits habits, boolean literals) {
        this.habits = habits;
        this.literals = literals;
    }

    /// Whether a value takes lines of its own under a key.
    static boolean isBlock(Value value) {
        return switch (value) {
            case Value.Mapping mapping -> !mapping.isEmpty();
            case Value.Sequence sequence -> !sequence.items().isEmpty();
            case Value.Text ignored -> false;
            case Value.Whole ignored -> false;
            case Value.Real ignored -> false;
            case Value.Bool ignored -> false;
            case Value.Null ignored -> false;
        };
    }

    /// A value as the root of a document, or the lines of a mapping or sequence whose keys or dashes stand in a column; the
    /// first line without its indentation.
    String lines(Value value, int column) {
        if (isBlock(value)) {
            block(value, column);
        } else {
            scalar(value, column + habits.indent());
        }
        return out.toString();
    }

    /// One entry of a mapping whose keys stand in a column.
    String entry(String key, Value value, int column) {
        writeEntry(key, value, column);
        return out.toString();
    }

    /// One item of a sequence whose dashes stand in a column.
    String item(Value value, int column) {
        out.append('-');
        behindDash(value, column);
        return out.toString();
    }

    private void block(Value value, int column) {
        if (value instanceof Value.Mapping mapping) {
            mapping(mapping, column);
        } else if (value instanceof Value.Sequence sequence) {
            sequence(sequence, column);
        }
    }

    private void mapping(Value.Mapping mapping, int column) {
        boolean first = true;
        for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
            lineBreak(first, column);
            writeEntry(entry.getKey(), entry.getValue(), column);
            first = false;
        }
    }

    private void sequence(Value.Sequence sequence, int column) {
        boolean first = true;
        for (Value item : sequence.items()) {
            lineBreak(first, column);
            out.append('-');
            behindDash(item, column);
            first = false;
        }
    }

    private void lineBreak(boolean first, int column) {
        if (!first) {
            out.append(habits.lineEnd()).append(habits.spaces(column));
        }
    }

    private void writeEntry(String key, Value value, int column) {
        out.append(ScalarWriter.text(key, YamlScalar.Style.PLAIN, habits, false)).append(':');
        behindKey(value, column);
    }

    private void behindKey(Value value, int column) {
        if (isBlock(value)) {
            int inner =
                    column
                            + (value instanceof Value.Sequence
                                    ? habits.listIndent()
                                    : habits.indent());
            lineBreak(false, inner);
            block(value, inner);
        } else {
            out.append(' ');
            scalar(value, column + habits.indent());
        }
    }

    private void behindDash(Value value, int column) {
        out.append(habits.spaces(habits.dash() - 1));
        if (isBlock(value)) {
            block(value, column + habits.dash());
        } else {
            scalar(value, column + habits.dash());
        }
    }

    /// @param column where the lines of a literal would stand
    private void scalar(Value value, int column) {
        if (literals && value instanceof Value.Text(String text) && ScalarWriter.isLiteral(text)) {
            out.append(ScalarWriter.literalHeader(text)).append(literalLines(text, column, habits));
        } else {
            out.append(ScalarWriter.write(value, YamlScalar.Style.PLAIN, habits, false));
        }
    }

    /// The lines of a literal, each with the line end before it; none after the last, whose line end follows anyway.
    static String literalLines(String text, int column, TextHabits habits) {
        String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        StringBuilder lines = new StringBuilder();
        for (String line : body.split("\n", -1)) {
            lines.append(habits.lineEnd())
                    .append(line.isEmpty() ? "" : habits.spaces(column) + line);
        }
        return lines.toString();
    }
}
