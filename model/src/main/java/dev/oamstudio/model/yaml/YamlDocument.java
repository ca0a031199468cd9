package dev.oamstudio.model.yaml;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// One document of a file. A broken one still has the tree of what could be read.
///
/// A document that merely moved when its file was read again shares its `value()` with its predecessor: the same object.
public final class YamlDocument {
    private final int index;
    private final DocumentSplit.Chunk chunk;
    private final DocumentReader.Reading reading;
    private final int readAt;
    private @Nullable YamlNode root;

    private YamlDocument(
            int index, DocumentSplit.Chunk chunk, DocumentReader.Reading reading, int readAt) {
        this.index = index;
        this.chunk = chunk;
        this.reading = reading;
        this.readAt = readAt;
    }

    static YamlDocument read(int index, DocumentSplit.Chunk chunk, String text, YamlLimits limits) {
        return read(index, chunk, new DocumentReader(text, chunk, limits, null));
    }

    /// Reads the text that this document has become.
    YamlDocument next(int newIndex, DocumentSplit.Chunk newChunk, String text, YamlLimits limits) {
        return read(
                newIndex, newChunk, new DocumentReader(text, newChunk, limits, reading.whole()));
    }

    private static YamlDocument read(int index, DocumentSplit.Chunk chunk, DocumentReader reader) {
        return new YamlDocument(index, chunk, reader.read(), chunk.parseStart());
    }

    /// A stretch of a file that was not read at all.
    static YamlDocument unread(int index, DocumentSplit.Chunk chunk, YamlFault fault) {
        TextRange nothing = TextRange.at(chunk.parseStart());
        YamlNode root = new YamlScalar(nothing, "", YamlScalar.Style.PLAIN, Value.Null.NULL);
        return new YamlDocument(
                index,
                chunk,
                new DocumentReader.Reading(root, List.of(fault), null),
                chunk.parseStart());
    }

    /// This document at another place.
    YamlDocument moved(int newIndex, DocumentSplit.Chunk newChunk) {
        boolean same = newIndex == index && newChunk.equals(chunk);
        return same ? this : new YamlDocument(newIndex, newChunk, reading, readAt);
    }

    DocumentSplit.Chunk chunk() {
        return chunk;
    }

    /// Its place in the file, from 0.
    public int index() {
        return index;
    }

    /// Its text, without the separators around it.
    public TextRange range() {
        return chunk.range();
    }

    /// The tree; a null scalar where the document is empty.
    public YamlNode root() {
        // Shifting a tree costs as much as the tree is large: only those who look at it shall pay.
        YamlNode known = root;
        if (known == null) {
            known = isMoved() ? shift().node(reading.root()) : reading.root();
            root = known;
        }
        return known;
    }

    public List<YamlFault> faults() {
        return isMoved()
                ? reading.faults().stream().map(shift()::fault).toList()
                : reading.faults();
    }

    /// How far this document stands behind an earlier state of it, in characters; empty where it differs in anything else than
    /// its place in the file.
    @SuppressWarnings("ReferenceEquality") // Comparing trees would cost what it saves to know.
    public OptionalInt movedFrom(YamlDocument earlier) {
        return reading == earlier.reading
                ? OptionalInt.of(chunk.parseStart() - earlier.chunk.parseStart())
                : OptionalInt.empty();
    }

    private boolean isMoved() {
        return chunk.parseStart() != readAt;
    }

    private NodeShift shift() {
        return new NodeShift(chunk.parseStart() - readAt);
    }

    public Value value() {
        return reading.root().value();
    }

    /// Whether nothing stands in it but space and comments.
    public boolean isEmpty() {
        return value() instanceof Value.Null && reading.root().range().length() == 0;
    }

    public boolean isBroken() {
        return reading.faults().stream().anyMatch(YamlFault::breaks);
    }

    /// The node at a path. Paths do not lead through aliases, whose nodes stand elsewhere.
    public Optional<YamlNode> node(FieldPath path) {
        Optional<YamlNode> here = Optional.of(root());
        for (FieldPath.Step step : path.steps()) {
            here = here.flatMap(node -> NodePaths.child(node, step));
        }
        return here;
    }

    /// The range that names a path best: the key of its entry, or the item itself.
    public Optional<TextRange> keyRange(FieldPath path) {
        return NodePaths.keyRange(this, path);
    }

    /// The range that names a path best or, where nothing stands at it, the nearest of its parents.
    public TextRange nearestRange(FieldPath path) {
        FieldPath here = path;
        Optional<TextRange> found = keyRange(here);
        while (found.isEmpty()) {
            here = here.parent();
            found = keyRange(here);
        }
        return found.get();
    }

    /// The path of the innermost node whose key or value holds an offset.
    public FieldPath pathAt(int offset) {
        return NodePaths.pathAt(root(), offset);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof YamlDocument that
                        && index == that.index
                        && chunk.equals(that.chunk)
                        && root().equals(that.root())
                        && faults().equals(that.faults()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(index, chunk);
    }

    @Override
    public String toString() {
        return "YamlDocument["
                + index
                + ", "
                + range()
                + ", "
                + value().display()
                + ", "
                + faults()
                + "]";
    }
}
