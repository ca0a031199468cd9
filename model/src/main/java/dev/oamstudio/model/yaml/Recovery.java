package dev.oamstudio.model.yaml;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads as much as possible of a text that is broken: what cannot be read is taken out, and the rest is read again.
final class Recovery {
    /// Who loses no more than some lines does not ask for another way.
    private static final int LITTLE = 400;

    private final DocumentReader reader;
    private final int retries;

    Recovery(DocumentReader reader, int retries) {
        this.reader = reader;
        this.retries = retries;
    }

    /// How to go on where no single line is to blame.
    private enum Way {
        /// All that belongs to a line goes, if the rest can then be read whole.
        BLOCK_AFTER_BLOCK,
        /// A line goes if the parser then comes farther: there may be another fault below.
        LINE_AFTER_LINE
    }

    /// @param lost how many characters went
    private record Result(ParseAttempt attempt, int lost) {}

    private record Retry(String text, ParseAttempt attempt) {}

    ParseAttempt of(String text, ParseAttempt first) {
        ParseAttempt attempt = best(text, first);
        if (!attempt.isWhole()) {
            return size(attempt.root()) > size(first.root()) ? attempt : first;
        }
        return attempt.withRoot(reader.grafted(attempt.root(), first.root()));
    }

    private ParseAttempt best(String text, ParseAttempt first) {
        Result byBlocks = recovered(text, first, Way.BLOCK_AFTER_BLOCK);
        ParseAttempt attempt = byBlocks.attempt();
        if (!attempt.isWhole()) {
            attempt = withoutBlock(text, first, attempt);
        }
        if (byBlocks.attempt().isWhole() && byBlocks.lost() <= LITTLE) {
            return attempt;
        }
        ParseAttempt byLines = recovered(text, first, Way.LINE_AFTER_LINE).attempt();
        return size(byLines.root()) > size(attempt.root()) ? byLines : attempt;
    }

    private Result recovered(String text, ParseAttempt first, Way way) {
        String current = text;
        ParseAttempt attempt = first;
        for (int i = 0; i < retries && attempt.failure() != null && reader.isPatient(); i++) {
            ParseAttempt.Failure failure = attempt.failure();
            Blanking blanking = new Blanking(current, failure, attempt.scalarStart());
            Retry retry = best(blanking.lines(), null);
            boolean isEnough =
                    retry != null
                            && (retry.attempt().isWhole()
                                    || (way == Way.LINE_AFTER_LINE
                                            && retry.attempt().reach() > attempt.reach()));
            if (!isEnough) {
                retry = best(blanking.blocks(), retry);
            }
            if (retry == null) {
                break;
            }
            current = retry.text();
            attempt = retry.attempt();
        }
        return new Result(attempt, differences(text, current));
    }

    private static int differences(String text, String other) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return count;
    }

    /// Without the smallest block around the fault that leaves all others whole.
    private ParseAttempt withoutBlock(String text, ParseAttempt first, ParseAttempt reached) {
        ParseAttempt.Failure failure = first.failure();
        int offset = failure == null ? 0 : failure.offset();
        for (Blanking.Blank block : Blanking.enclosing(text, offset)) {
            ParseAttempt attempt = reader.attempt(block.in(text));
            if (attempt.isWhole() || !reader.isPatient()) {
                return attempt.isWhole() ? attempt : reached;
            }
        }
        return reached;
    }

    /// The first candidate that can be read whole, else the one in which the parser comes farthest.
    private @Nullable Retry best(Stream<String> candidates, @Nullable Retry known) {
        Retry best = known;
        for (String candidate : (Iterable<String>) candidates::iterator) {
            Retry retry = new Retry(candidate, reader.attempt(candidate));
            if (best == null || retry.attempt().reach() > best.attempt().reach()) {
                best = retry;
            }
            if (retry.attempt().isWhole() || !reader.isPatient()) {
                return best;
            }
        }
        return best;
    }

    /// How many scalars a tree has.
    private static int size(@Nullable YamlNode node) {
        return switch (node) {
            case null -> 0;
            case YamlMapping mapping ->
                    mapping.entries().stream().mapToInt(entry -> size(entry.value())).sum();
            case YamlSequence sequence -> sequence.items().stream().mapToInt(Recovery::size).sum();
            case YamlScalar scalar -> scalar.value() instanceof Value.Null ? 0 : 1;
            case YamlAlias ignored -> 1;
        };
    }
}
