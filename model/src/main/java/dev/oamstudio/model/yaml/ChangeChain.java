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
        Rest rest = new Rest(pieces);
        List<Piece> next = new ArrayList<>();
        int at = 0;
        for (TextChange change : TextChange.lastFirst(changes).reversed()) {
            rest.take(change.range().start() - at, next);
            next.add(new Piece.Written(change.replacement()));
            rest.take(change.range().length(), new ArrayList<>());
            at = change.range().end();
        }
        rest.take(Integer.MAX_VALUE, next);
        pieces = next;
    }

    /// The pieces from some point of the text on.
    private static final class Rest {
        private final List<Piece> pieces;
        private int index;
        private int within;

        Rest(List<Piece> pieces) {
            this.pieces = pieces;
        }

        /// Goes on by some characters, at most to the end, and adds what stands there.
        void take(int length, List<Piece> taken) {
            int left = length;
            while (left > 0 && index < pieces.size()) {
                Piece piece = pieces.get(index);
                int step = Math.min(left, piece.length() - within);
                if (step > 0) {
                    taken.add(piece.part(within, within + step));
                }
                left -= step;
                within += step;
                if (within == piece.length()) {
                    index++;
                    within = 0;
                }
            }
        }
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
