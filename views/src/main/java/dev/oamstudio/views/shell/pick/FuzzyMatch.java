package dev.oamstudio.views.shell.pick;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// That the letters of a query stand in a text in their order, with the best way to see them there: at the beginnings of words and
/// beside each other.
///
/// @param positions where the letters stand, ascending
/// @param score the higher the better; comparable between texts for one query only
public record FuzzyMatch(int score, List<Integer> positions) {
    private static final int NONE = Integer.MIN_VALUE / 2;
    private static final int BESIDE = 6;
    private static final int AT_WORD = 8;
    private static final int AT_START = 4;

    public FuzzyMatch {
        positions = List.copyOf(positions);
    }

    /// The best match; empty if a letter is missing. Case and blanks of the query do not count.
    public static Optional<FuzzyMatch> of(String query, String text) {
        String letters = query.toLowerCase(java.util.Locale.ROOT).replaceAll("\\s", "");
        if (letters.isEmpty()) {
            return Optional.of(new FuzzyMatch(0, List.of()));
        }
        // Letter by letter, so that positions stay those of the text (lower case can be longer).
        int[] lower = text.chars().map(Character::toLowerCase).toArray();
        return letters.length() > lower.length
                ? Optional.empty()
                : new Search(letters, text, lower).best();
    }

    /// Scores by the last letter's position: one row a letter of the query.
    private static final class Search {
        private final String letters;
        private final String text;
        private final int[] lower;

        Search(String letters, String text, int[] lower) {
            this.letters = letters;
            this.text = text;
            this.lower = lower;
        }

        Optional<FuzzyMatch> best() {
            int[][] score = new int[letters.length()][text.length()];
            for (int letter = 0; letter < letters.length(); letter++) {
                fill(score, letter);
            }
            int last = letters.length() - 1;
            int end = highest(score[last], text.length());
            return score[last][end] <= NONE
                    ? Optional.empty()
                    : Optional.of(
                            new FuzzyMatch(score[last][end] - text.length() / 8, path(score, end)));
        }

        private void fill(int[][] score, int letter) {
            Arrays.fill(score[letter], NONE);
            for (int at = letter; at < text.length(); at++) {
                if (lower[at] == letters.charAt(letter)) {
                    int before = letter == 0 ? 0 : before(score[letter - 1], at);
                    score[letter][at] = before <= NONE ? NONE : before + 1 + bonus(at);
                }
            }
        }

        /// The best score of the letters so far, before a position; standing right beside it counts more.
        private int before(int[] row, int at) {
            if (at == 0) {
                return NONE;
            }
            int anywhere = row[highest(row, at)];
            int beside = row[at - 1] <= NONE ? NONE : row[at - 1] + BESIDE;
            return Math.max(anywhere, beside);
        }

        private int bonus(int at) {
            if (at == 0) {
                return AT_WORD + AT_START;
            }
            char here = text.charAt(at);
            char left = text.charAt(at - 1);
            boolean word =
                    Character.isLetterOrDigit(here)
                            && (!Character.isLetterOrDigit(left)
                                    || (Character.isUpperCase(here)
                                            && Character.isLowerCase(left)));
            return word ? AT_WORD : 0;
        }

        private List<Integer> path(int[][] score, int end) {
            List<Integer> positions = new ArrayList<>();
            int at = end;
            positions.add(at);
            for (int letter = letters.length() - 2; letter >= 0; letter--) {
                at = previous(score[letter], at);
                positions.addFirst(at);
            }
            return positions;
        }

        private static int previous(int[] row, int at) {
            int anywhere = highest(row, at);
            boolean besideIsBest = row[at - 1] > NONE && row[at - 1] + BESIDE >= row[anywhere];
            return besideIsBest ? at - 1 : anywhere;
        }

        private static int highest(int[] row, int before) {
            int best = 0;
            for (int at = 1; at < before; at++) {
                if (row[at] > row[best]) {
                    best = at;
                }
            }
            return best;
        }
    }
}
