package dev.oamstudio.model.yaml;

import java.util.List;
import java.util.Optional;

/// How a file is written, so that new text looks like the old.
///
/// @param lineEnd the line separator
/// @param indent columns from a key to the keys under it
/// @param listIndent columns from a key to the dashes under it
/// @param dash columns from a dash to what stands behind it
/// @param quote the style of quoted texts
/// @param json whether the file holds JSON, which knows no block style
record TextHabits(
        String lineEnd,
        int indent,
        int listIndent,
        int dash,
        YamlScalar.Style quote,
        boolean json) {
    static final TextHabits DEFAULT =
            new TextHabits("\n", 2, 2, 2, YamlScalar.Style.DOUBLE_QUOTED, false);

    /// The habits of a file, by the first examples in a document, else in the documents before and after it.
    static TextHabits of(YamlFile file, int document) {
        String text = file.text();
        List<YamlDocument> documents = file.ownDocuments();
        int start =
                document >= 0 && document < documents.size()
                        ? documents.get(document).range().start()
                        : 0;
        Examples examples = new Examples(text);
        if (document >= 0 && document < documents.size()) {
            examples.visit(documents.get(document).root(), -1);
        }
        documents.stream()
                .limit(Examples.ENOUGH)
                .forEach(other -> examples.visit(other.root(), -1));
        return new TextHabits(
                lineEnd(text, start).or(() -> lineEnd(text, 0)).orElse(DEFAULT.lineEnd),
                examples.indent.orElse(DEFAULT.indent),
                examples.listIndent.orElse(DEFAULT.listIndent),
                examples.dash.orElse(DEFAULT.dash),
                examples.quote.orElse(DEFAULT.quote),
                file.path().endsWith(".json"));
    }

    /// The first line separator from an offset on.
    private static Optional<String> lineEnd(String text, int from) {
        int end = Lines.end(text, from);
        return Optional.of(text.substring(end, Lines.skipBreak(text, end)))
                .filter(separator -> !separator.isEmpty());
    }

    String spaces(int column) {
        return " ".repeat(Math.max(0, column));
    }

    /// Looks for the first example of each habit.
    private static final class Examples {
        private static final int ENOUGH = 20;

        private final String text;
        private Optional<Integer> indent = Optional.empty();
        private Optional<Integer> listIndent = Optional.empty();
        private Optional<Integer> dash = Optional.empty();
        private Optional<YamlScalar.Style> quote = Optional.empty();

        Examples(String text) {
            this.text = text;
        }

        /// @param keyColumn the column of the key that the node stands under; -1 if there is none
        private void visit(YamlNode node, int keyColumn) {
            if (indent.isPresent()
                    && listIndent.isPresent()
                    && dash.isPresent()
                    && quote.isPresent()) {
                return;
            }
            switch (node) {
                case YamlMapping mapping -> mapping(mapping, keyColumn);
                case YamlSequence sequence -> sequence(sequence, keyColumn);
                case YamlScalar scalar -> scalar(scalar);
                case YamlAlias ignored -> {}
            }
        }

        private void mapping(YamlMapping mapping, int keyColumn) {
            int column = Lines.column(text, mapping.range().start());
            if (!mapping.flow() && keyColumn >= 0 && column > keyColumn && indent.isEmpty()) {
                indent = Optional.of(column - keyColumn);
            }
            mapping.entries().forEach(entry -> visit(entry.value(), mapping.flow() ? -1 : column));
        }

        private void sequence(YamlSequence sequence, int keyColumn) {
            int column = Lines.column(text, sequence.range().start());
            if (!sequence.flow() && keyColumn >= 0 && column >= keyColumn && listIndent.isEmpty()) {
                listIndent = Optional.of(column - keyColumn);
            }
            if (!sequence.flow() && dash.isEmpty()) {
                dash =
                        sequence.items().stream()
                                .flatMap(item -> behindDash(item, column).stream())
                                .findFirst();
            }
            sequence.items().forEach(item -> visit(item, -1));
        }

        /// How far behind its dash an item stands, if both are on one line.
        private Optional<Integer> behindDash(YamlNode item, int column) {
            int start = item.range().start();
            int line = Lines.start(text, start);
            int mark = Lines.firstInk(text, line);
            boolean first = mark - line == column && text.startsWith("- ", mark);
            return first && start > mark && text.substring(mark + 1, start).isBlank()
                    ? Optional.of(start - mark)
                    : Optional.empty();
        }

        private void scalar(YamlScalar scalar) {
            boolean quoted =
                    scalar.style() == YamlScalar.Style.SINGLE_QUOTED
                            || scalar.style() == YamlScalar.Style.DOUBLE_QUOTED;
            if (quoted && quote.isEmpty()) {
                quote = Optional.of(scalar.style());
            }
        }
    }
}
