package dev.oamstudio.model.yaml;

import java.util.ArrayList;
import java.util.List;

/// Changes made one after the other, each of the text that the one before left, as changes of the first text. What none of
/// them touched stays untouched, however far apart they were.
final class ChangeChain {
    private List<Piece> pieces;

    /// A stretch of the text as it is now: kept from the first text, or new.
    private sealed interface Piece {
        int length();

        Piece part(int from, int to);

        /// From the first text.
        record Kept(int start, int end) implements Piece {
            @Override
            public int length() {
                return end - start;
            }

            @Override
            public Piece part(int from, int to) {
                return new Kept(start + from, start + to);
            }
        }

        /// Written since.
        record Written(String text) implements Piece {
            @Override
            public int length() {
                return text.length();
            }

            @Override
            public Piece part(int from, int to) {
                return new Written(text.substring(from, to));
            }
        }
    }

    ChangeChain(int length) {
        pieces = List.of(new Piece.Kept(0, length));
    }

    /// Adds changes of the text as it is now, which must not overlap.
    void add(List<TextChange> changes) {
        for (TextChange change : TextChange.lastFirst(changes)) {
            List<Piece> next = new ArrayList<>(cut(0, change.range().start()));
            next.add(new Piece.Written(change.replacement()));
            next.addAll(cut(change.range().end(), Integer.MAX_VALUE));
            pieces = next;
        }
    }

    private List<Piece> cut(int start, int end) {
        List<Piece> cut = new ArrayList<>();
        int at = 0;
        for (Piece piece : pieces) {
            int from = Math.max(start, at);
            int to = Math.min(end, at + piece.length());
            if (from < to) {
                cut.add(piece.part(from - at, to - at));
            }
            at += piece.length();
        }
        return cut;
    }

    /// All changes in the order of the first text, which had some length; those that gave a stretch back are none.
    List<TextChange> of(String first) {
        List<TextChange> changes = new ArrayList<>();
        StringBuilder written = new StringBuilder();
        int at = 0;
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Written(String text) -> written.append(text);
                case Piece.Kept(int start, int end) -> {
                    add(changes, first, new TextRange(at, start), written.toString());
                    written.setLength(0);
                    at = end;
                }
            }
        }
        add(changes, first, new TextRange(at, first.length()), written.toString());
        return changes;
    }

    private static void add(
            List<TextChange> changes, String first, TextRange range, String written) {
        for (TextChange change : TextDifference.between(range.in(first), written)) {
            changes.add(
                    new TextChange(
                            new NodeShift(range.start()).range(change.range()),
                            change.replacement()));
        }
    }
}
