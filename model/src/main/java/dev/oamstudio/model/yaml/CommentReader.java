package dev.oamstudio.model.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the comments of a document, and what each of them belongs to.
final class CommentReader {
    private final String text;
    private final YamlDocument document;
    private final List<TextRange> words = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    /// An entry or item.
    ///
    /// @param start its key, dash or, in brackets, the item
    /// @param end of its value
    /// @param first whether nothing of the document's root stands before it
    private record Mark(FieldPath path, int start, int end, boolean flow, boolean first) {
        boolean covers(int offset) {
            return start <= offset && offset < end;
        }
    }

    private CommentReader(String text, YamlDocument document) {
        this.text = text;
        this.document = document;
    }

    static List<YamlComment> of(String text, YamlDocument document) {
        CommentReader reader = new CommentReader(text, document);
        reader.visit(document.root(), FieldPath.ROOT);
        return reader.comments();
    }

    private void visit(YamlNode node, FieldPath at) {
        switch (node) {
            case YamlMapping mapping ->
                    mapping.entries().forEach(entry -> entry(mapping, entry, at));
            case YamlSequence sequence -> items(sequence, at);
            case YamlScalar scalar -> scalar(scalar);
            case YamlAlias alias -> words.add(alias.range());
        }
    }

    private void entry(YamlMapping mapping, YamlEntry entry, FieldPath parent) {
        FieldPath at = parent.key(entry.name());
        int keyEnd = entry.keyRange().end();
        int colon = Slot.skipSilence(text, keyEnd);
        int end = Math.max(Math.min(colon + 1, text.length()), entry.value().range().end());
        mark(at, new TextRange(entry.keyRange().start(), end), mapping.flow());
        words.add(entry.keyRange());
        visit(entry.value(), at);
    }

    private void items(YamlSequence sequence, FieldPath parent) {
        for (int i = 0; i < sequence.items().size(); i++) {
            YamlNode item = sequence.items().get(i);
            int start = sequence.flow() ? item.range().start() : Slot.itemMark(text, sequence, i);
            int end = Math.max(start + 1, item.range().end());
            mark(parent.index(i), new TextRange(start, end), sequence.flow());
            visit(item, parent.index(i));
        }
    }

    private void mark(FieldPath path, TextRange range, boolean flow) {
        boolean first = path.steps().size() == 1 && marks.isEmpty();
        marks.add(new Mark(path, range.start(), range.end(), flow, first));
    }

    /// A block scalar may have a comment behind its sign.
    private void scalar(YamlScalar scalar) {
        boolean block =
                scalar.style() == YamlScalar.Style.LITERAL
                        || scalar.style() == YamlScalar.Style.FOLDED;
        int start = scalar.range().start();
        if (block) {
            int header = Lines.end(text, start);
            words.add(new TextRange(start, Math.min(header, start + 1)));
            start = header;
        }
        words.add(new TextRange(start, Math.max(start, scalar.range().end())));
    }

    private List<YamlComment> comments() {
        List<YamlComment> found = new ArrayList<>();
        int at = document.chunk().start();
        for (TextRange word : words) {
            search(at, word.start(), found);
            at = Math.max(at, word.end());
        }
        search(at, document.range().end(), found);
        return List.copyOf(found);
    }

    private void search(int start, int end, List<YamlComment> found) {
        int at = text.indexOf('#', start);
        while (at >= 0 && at < end) {
            boolean comment = at == 0 || NodeProperties.isSpace(text.charAt(at - 1));
            int next = comment ? Lines.end(text, at) : at + 1;
            if (comment) {
                found.add(comment(new TextRange(at, next)));
            }
            at = text.indexOf('#', next);
        }
    }

    private YamlComment comment(TextRange range) {
        if (!Lines.isFirst(text, range.start())) {
            return new YamlComment(range, YamlComment.Place.BESIDE, beside(range.start()));
        }
        return above(range.start())
                .map(path -> new YamlComment(range, YamlComment.Place.ABOVE, path))
                .orElseGet(() -> new YamlComment(range, YamlComment.Place.INSIDE, inside(range)));
    }

    /// What the last character before the comment belongs to; a comma belongs to the item before it.
    private FieldPath beside(int comment) {
        int last = comment - 1;
        while (last > 0
                && (NodeProperties.isSpace(text.charAt(last)) || text.charAt(last) == ',')) {
            last--;
        }
        return innermost(last).map(Mark::path).orElse(FieldPath.ROOT);
    }

    private Optional<Mark> innermost(int offset) {
        for (int i = lastBefore(offset + 1); i >= 0; i--) {
            if (marks.get(i).covers(offset)) {
                return Optional.of(marks.get(i));
            }
        }
        return Optional.empty();
    }

    /// The last mark that starts before an offset, or -1.
    private int lastBefore(int offset) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /// What the first line below that is no comment starts, if it starts in the same column. What stands above all belongs to
    /// the document.
    private Optional<FieldPath> above(int comment) {
        int column = Lines.column(text, comment);
        int line = Lines.next(text, comment);
        while (line < text.length()
                && Lines.isComment(text, line)
                && Lines.firstInk(text, line) - line == column) {
            line = Lines.next(text, line);
        }
        int below = lastBefore(line + column) + 1;
        boolean starts = below < marks.size() && marks.get(below).start() == line + column;
        return starts && Lines.isFirst(text, line + column)
                ? Optional.of(marks.get(below).first() ? FieldPath.ROOT : marks.get(below).path())
                : Optional.empty();
    }

    /// The innermost entry or item before the comment that it is indented deeper than, or whose brackets are around it.
    private FieldPath inside(TextRange comment) {
        int column = Lines.column(text, comment.start());
        for (int i = lastBefore(comment.start()); i >= 0; i--) {
            Mark mark = marks.get(i);
            boolean deeper = !mark.flow() && Lines.column(text, mark.start()) < column;
            if (deeper || mark.covers(comment.start())) {
                return mark.path();
            }
        }
        return FieldPath.ROOT;
    }
}
