package dev.oamstudio.model.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A file's text with what was read from it. Parsing never fails: what cannot be read becomes faults.
public final class YamlFile {
    private final String path;
    private final String text;
    private final YamlLimits limits;
    private final List<YamlDocument> read;
    private final List<YamlDocument> documents;
    private @Nullable LineIndex lines;

    private YamlFile(YamlFile other, List<YamlDocument> documents) {
        this.path = other.path;
        this.text = other.text;
        this.limits = other.limits;
        this.read = other.read;
        this.documents = List.copyOf(documents);
    }

    private YamlFile(String path, String text, YamlLimits limits, List<YamlDocument> read) {
        this.path = path;
        this.text = text;
        this.limits = limits;
        this.read = List.copyOf(read);
        this.documents = this.read;
    }

    /// Reads a text.
    ///
    /// @param path relative to the workspace, with `/`
    public static YamlFile parse(String path, String text) {
        return parse(path, text, YamlLimits.DEFAULT);
    }

    /// Reads a text within limits.
    public static YamlFile parse(String path, String text, YamlLimits limits) {
        return new YamlFile(path, "", limits, List.of()).reparse(text);
    }

    /// Reads the next text of a file, keeping the documents that did not change.
    public YamlFile reparse(String next) {
        if (next.length() > limits.fileLength()) {
            return new YamlFile(path, next, limits, List.of(unread(next)));
        }
        List<DocumentSplit.Chunk> chunks = DocumentSplit.of(next, limits);
        int head = sameHead(chunks, next);
        int tail = sameTail(chunks, next, head);
        List<YamlDocument> result = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            DocumentSplit.Chunk chunk = chunks.get(i);
            int fromEnd = chunks.size() - i;
            if (i < head) {
                result.add(read.get(i).moved(i, chunk));
            } else if (fromEnd <= tail) {
                result.add(read.get(read.size() - fromEnd).moved(i, chunk));
            } else {
                boolean known = i < read.size() - tail;
                result.add(
                        known
                                ? read.get(i).next(i, chunk, next, limits)
                                : YamlDocument.read(i, chunk, next, limits));
            }
        }
        return new YamlFile(path, next, limits, result);
    }

    /// This text with other documents in place of those that were read from it, such as earlier ones that did parse. Reading
    /// on with `reparse` does not mind them.
    public YamlFile withDocuments(List<YamlDocument> others) {
        return new YamlFile(this, others);
    }

    private int sameHead(List<DocumentSplit.Chunk> chunks, String next) {
        int most = Math.min(chunks.size(), read.size());
        int same = 0;
        while (same < most && chunks.get(same).sameText(next, read.get(same).chunk(), text)) {
            same++;
        }
        return same;
    }

    private int sameTail(List<DocumentSplit.Chunk> chunks, String next, int head) {
        int most = Math.min(chunks.size(), read.size()) - head;
        int same = 0;
        while (same < most
                && chunks.get(chunks.size() - 1 - same)
                        .sameText(next, read.get(read.size() - 1 - same).chunk(), text)) {
            same++;
        }
        return same;
    }

    private YamlDocument unread(String next) {
        int end = Lines.end(next, 0);
        String detail = "longer than " + limits.fileLength() + " characters";
        YamlFault fault =
                new YamlFault(
                        YamlFault.Kind.TOO_LARGE, new TextRange(0, Math.min(end, 1_000)), detail);
        return YamlDocument.unread(0, new DocumentSplit.Chunk(0, 0, 0, next.length()), fault);
    }

    /// Its path relative to the workspace, with `/`.
    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /// Its documents in order, at least one; those between two separators may be empty.
    public List<YamlDocument> documents() {
        return documents;
    }

    YamlLimits limits() {
        return limits;
    }

    /// The documents that were read from the text, whatever stands in for them.
    List<YamlDocument> ownDocuments() {
        return read;
    }

    /// The comments of one of its documents, in the order of the text.
    public List<YamlComment> comments(YamlDocument document) {
        return CommentReader.of(text, document);
    }

    /// The line and column of an offset.
    public Position position(int offset) {
        return lines().position(offset);
    }

    /// The offset of a line and column; of the nearest place if there is none such.
    public int offset(Position position) {
        return lines().offset(position);
    }

    private LineIndex lines() {
        LineIndex known = lines;
        if (known == null) {
            known = new LineIndex(text);
            lines = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof YamlFile that
                        && path.equals(that.path)
                        && text.equals(that.text)
                        && documents.equals(that.documents)
                        && limits.equals(that.limits));
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, text);
    }

    @Override
    public String toString() {
        return "YamlFile[" + path + ", " + documents.size() + " documents]";
    }
}
