package dev.oamstudio.model.yaml;

import java.util.ArrayList;
import java.util.List;

/// Where the documents of a file are, by its `---` lines alone.
final class DocumentSplit {
    private static final String MARKER = "---";
    private static final char BOM = '\uFEFF';

    private final String text;
    private final YamlLimits limits;

    private DocumentSplit(String text, YamlLimits limits) {
        this.text = text;
        this.limits = limits;
    }

    /// A stretch of the file that holds one document.
    ///
    /// @param start its separator line, or the start of the file
    /// @param parseStart where the parser has to begin, so that it sees directives and what stands behind `---`
    /// @param contentStart the text of the document, behind separator and byte order mark
    /// @param end the next separator line, or the end of the file
    record Chunk(int start, int parseStart, int contentStart, int end) {
        int length() {
            return end - start;
        }

        TextRange range() {
            return new TextRange(contentStart, end);
        }

        /// With its separator.
        TextRange whole() {
            return new TextRange(start, end);
        }

        Chunk moved(int distance) {
            return new Chunk(
                    start + distance,
                    parseStart + distance,
                    contentStart + distance,
                    end + distance);
        }

        /// Whether the text of both is the same.
        boolean sameText(String text, Chunk other, String otherText) {
            return length() == other.length()
                    && parseStart - start == other.parseStart - other.start
                    && contentStart - start == other.contentStart - other.start
                    && text.regionMatches(start, otherText, other.start, length());
        }
    }

    /// The documents of a text, at least one.
    static List<Chunk> of(String text, YamlLimits limits) {
        return new DocumentSplit(text, limits).chunks();
    }

    private List<Chunk> chunks() {
        List<Integer> markers = markers();
        List<Chunk> chunks = new ArrayList<>();
        int first = markers.isEmpty() ? text.length() : markers.getFirst();
        boolean directives = !markers.isEmpty() && onlyDirectives(first);
        boolean unmarked = markers.isEmpty() || (!directives && hasContent(first));
        if (unmarked && markers.size() == limits.documents()) {
            markers.removeLast();
            first = markers.isEmpty() ? text.length() : first;
        }
        if (unmarked) {
            int content = skipBom(0);
            chunks.add(new Chunk(0, content, content, first));
        }
        for (int i = 0; i < markers.size(); i++) {
            int end = i + 1 < markers.size() ? markers.get(i + 1) : text.length();
            chunks.add(marked(markers.get(i), end, directives && i == 0));
        }
        return chunks;
    }

    private List<Integer> markers() {
        List<Integer> found = new ArrayList<>();
        int at = text.indexOf(MARKER);
        while (at >= 0 && found.size() < limits.documents()) {
            if (isMarker(at)) {
                found.add(at);
            }
            at = text.indexOf(MARKER, at + MARKER.length());
        }
        return found;
    }

    private boolean isMarker(int at) {
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        int after = at + MARKER.length();
        boolean starts = before == '\n' || before == '\r' || (before == BOM && at == 1);
        return starts && (after == text.length() || NodeProperties.isSpace(text.charAt(after)));
    }

    private Chunk marked(int marker, int end, boolean directives) {
        int behind = marker + MARKER.length();
        int lineEnd = Lines.end(text, behind);
        String sameLine = text.substring(behind, lineEnd).strip();
        boolean bare = sameLine.isEmpty() || sameLine.startsWith("#");
        int content = bare ? skipBom(Lines.skipBreak(text, lineEnd)) : behind;
        if (directives) {
            return new Chunk(0, skipBom(0), content, end);
        }
        return new Chunk(marker, bare ? content : marker, content, end);
    }

    private int skipBom(int at) {
        return at < text.length() && text.charAt(at) == BOM ? at + 1 : at;
    }

    private boolean hasContent(int end) {
        return text.substring(skipBom(0), end).lines().anyMatch(line -> !isSilent(line));
    }

    private boolean onlyDirectives(int end) {
        List<String> lines = text.substring(skipBom(0), end).lines().toList();
        boolean some = lines.stream().anyMatch(line -> line.startsWith("%"));
        return some && lines.stream().allMatch(line -> line.startsWith("%") || isSilent(line));
    }

    private static boolean isSilent(String line) {
        return line.isBlank() || line.stripLeading().startsWith("#");
    }
}
