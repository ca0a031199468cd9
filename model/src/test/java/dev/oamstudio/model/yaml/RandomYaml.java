package dev.oamstudio.model.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Writes values as people do, in all styles, with comments everywhere.
final class RandomYaml {
    private final RandomGenerator random;
    private final TextHabits habits;
    private final boolean comments;
    private final Map<String, FieldPath> written = new LinkedHashMap<>();
    private boolean literals;
    private final StringBuilder out = new StringBuilder();

    RandomYaml(RandomGenerator random) {
        this.random = random;
        int indent = 1 + random.nextInt(4);
        int listIndent = random.nextBoolean() ? 0 : indent;
        String lineEnd = random.nextInt(4) == 0 ? "\r\n" : "\n";
        this.habits =
                new TextHabits(
                        lineEnd, indent, listIndent, 2, YamlScalar.Style.DOUBLE_QUOTED, false);
        this.comments = random.nextInt(4) > 0;
    }

    /// A value as a document, with a line end or without.
    String write(Value value) {
        comment(FieldPath.ROOT, 0);
        if (random.nextInt(12) == 0 || !BlockWriter.isBlock(value)) {
            out.append(flow(value));
        } else {
            block(value, 0, FieldPath.ROOT);
        }
        if (literals || random.nextInt(8) > 0) {
            out.append(habits.lineEnd());
        }
        return out.toString();
    }

    /// The comments that were written, each with the path of what it stands above or beside.
    Map<String, FieldPath> comments() {
        return written;
    }

    private void block(Value value, int column, FieldPath path) {
        if (value instanceof Value.Mapping mapping) {
            mapping(mapping, column, path);
        } else if (value instanceof Value.Sequence sequence) {
            sequence(sequence, column, path);
        }
    }

    private void mapping(Value.Mapping mapping, int column, FieldPath path) {
        boolean first = true;
        for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
            FieldPath at = path.key(entry.getKey());
            start(first, column, at);
            out.append(ScalarWriter.text(entry.getKey(), style(), habits, false))
                    .append(chance(9) ? " :" : ":");
            entryValue(entry.getValue(), column, at);
            first = false;
        }
    }

    private void sequence(Value.Sequence sequence, int column, FieldPath path) {
        boolean first = true;
        for (int i = 0; i < sequence.items().size(); i++) {
            FieldPath at = path.index(i);
            start(first, column, at);
            out.append('-');
            item(sequence.items().get(i), column, at);
            first = false;
        }
    }

    private void start(boolean first, int column, FieldPath at) {
        if (!first) {
            out.append(habits.lineEnd());
            if (chance(8)) {
                out.append(habits.lineEnd());
            }
            if (chance(5)) {
                out.append(habits.spaces(column));
                comment(at, column);
            } else {
                out.append(habits.spaces(column));
            }
        }
    }

    /// Leaves the next thing at the column.
    private void comment(FieldPath at, int column) {
        if (comments) {
            out.append(newComment(at)).append(habits.lineEnd()).append(habits.spaces(column));
        }
    }

    private String newComment(FieldPath at) {
        String comment = "# comment " + written.size() + " 'x\": y";
        written.put(comment, at);
        return comment;
    }

    private void entryValue(Value value, int column, FieldPath at) {
        if (!BlockWriter.isBlock(value) || chance(6)) {
            inline(value, column + habits.indent(), at);
            return;
        }
        int inner =
                column + (value instanceof Value.Sequence ? habits.listIndent() : habits.indent());
        lineEnd(at);
        out.append(habits.spaces(inner));
        block(value, inner, at);
    }

    private void item(Value value, int column, FieldPath at) {
        if (!BlockWriter.isBlock(value) || chance(6)) {
            inline(value, column + 2, at);
            return;
        }
        int gap = 1 + random.nextInt(3);
        if (chance(5)) {
            lineEnd(at);
            out.append(habits.spaces(column + 1 + gap));
        } else {
            out.append(habits.spaces(gap));
        }
        block(value, column + 1 + gap, at);
    }

    private void lineEnd(FieldPath at) {
        if (comments && chance(4)) {
            out.append(' ').append(newComment(at));
        }
        out.append(habits.lineEnd());
    }

    private void inline(Value value, int column, FieldPath at) {
        if (value instanceof Value.Null && chance(2)) {
            return;
        }
        // Blank lines may follow, which would belong to a literal that keeps its line ends.
        boolean literal =
                value instanceof Value.Text(String text)
                        && ScalarWriter.isLiteral(text)
                        && !text.endsWith("\n\n")
                        && chance(2);
        if (literal) {
            String text = value.display();
            out.append(' ')
                    .append(ScalarWriter.literalHeader(text))
                    .append(BlockWriter.literalLines(text, column, habits));
            literals = true;
            return;
        }
        out.append(habits.spaces(1 + random.nextInt(2))).append(flow(value));
        if (comments && chance(5)) {
            out.append(' ').append(newComment(at));
        }
    }

    private String flow(Value value) {
        return switch (random.nextInt(3)) {
            case 0 -> new FlowWriter(habits, true).write(value);
            case 1 -> BlockWriter.isBlock(value) ? Json.write(value) : plain(value);
            default ->
                    BlockWriter.isBlock(value)
                            ? new FlowWriter(habits, false).write(value)
                            : plain(value);
        };
    }

    private String plain(Value value) {
        boolean empty = value instanceof Value.Mapping || value instanceof Value.Sequence;
        return empty ? Json.write(value) : ScalarWriter.write(value, style(), habits, false);
    }

    private YamlScalar.Style style() {
        return List.of(
                        YamlScalar.Style.PLAIN,
                        YamlScalar.Style.SINGLE_QUOTED,
                        YamlScalar.Style.DOUBLE_QUOTED)
                .get(random.nextInt(3));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
