package dev.oamstudio.model.yaml;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/// One reading of a document's text. The only place that meets SnakeYAML's parser, and what that may throw.
///
/// @param root the tree as far as it could be read; null if nothing could
/// @param faults what is wrong with what could be read
/// @param failure why the rest could not be read; null if all could
/// @param scalarStart where the last scalar before the failure starts in the text
/// @param inFlow whether the failure is in brackets
/// @param aliased whether aliases were read
/// @param looked how far the parser has looked in the text
record ParseAttempt(
        @Nullable YamlNode root,
        Faults faults,
        @Nullable Failure failure,
        int scalarStart,
        boolean inFlow,
        boolean aliased,
        int looked) {

    /// Why the parser gave up.
    ///
    /// @param offset in the attempt's text: where the fault is shown
    /// @param problem in the attempt's text: how far the parser came
    /// @param context in the attempt's text: where the construct starts that could not be read
    /// @param detail the parser's words
    record Failure(int offset, int problem, int context, String detail) {
        Failure moved(int distance) {
            return new Failure(offset + distance, problem + distance, context + distance, detail);
        }
    }

    static ParseAttempt of(ChunkText text, YamlLimits limits) {
        return of(text, limits, 0);
    }

    /// Reads a part of a document.
    ///
    /// @param depth how many collections are around it
    static ParseAttempt of(ChunkText text, YamlLimits limits, int depth) {
        Faults faults = new Faults();
        TreeBuilder builder = new TreeBuilder(text, limits, depth, faults);
        Run run = new Run(text, builder);
        Failure failure = run.failure();
        boolean inFlow = builder.isInFlow() || text.isJson();
        return new ParseAttempt(
                builder.finish(),
                faults,
                failure,
                run.scalarStart,
                inFlow,
                builder.isAliased(),
                run.looked());
    }

    /// A text without aliases that could be read whole.
    static ParseAttempt whole(YamlNode root, Faults faults) {
        return new ParseAttempt(root, faults, null, 0, false, false, 0);
    }

    ParseAttempt withRoot(@Nullable YamlNode other) {
        return new ParseAttempt(other, faults, failure, scalarStart, inFlow, aliased, looked);
    }

    boolean isWhole() {
        return failure == null;
    }

    /// How far the parser came.
    int reach() {
        return failure == null ? Integer.MAX_VALUE : failure.problem();
    }

    /// The parser at work.
    private static final class Run {
        private static final Pattern LONE_WORD = Pattern.compile("[\\w./-]+\\s*");

        private final ChunkText text;
        private final TreeBuilder builder;
        private final StreamReader reader;
        private int position;
        private int scalarStart;

        Run(ChunkText text, TreeBuilder builder) {
            this.text = text;
            this.builder = builder;
            this.reader = new StreamReader(text.text());
        }

        int looked() {
            return text.local(reader.getIndex());
        }

        // Fuzzing found exceptions of several types in the parser, and deep nesting may overflow
        // the stack.
        @Nullable Failure failure() {
            try {
                read();
                return null;
            } catch (MarkedYAMLException fault) {
                return failure(fault);
            } catch (RuntimeException | StackOverflowError fault) {
                return new Failure(
                        position,
                        position,
                        position,
                        "cannot be read: " + fault.getClass().getSimpleName());
            }
        }

        private void read() {
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(Integer.MAX_VALUE);
            Parser parser = new ParserImpl(reader, options);
            boolean more = true;
            while (more) {
                Event event = parser.getEvent();
                position = text.local(event.getStartMark());
                scalarStart = event.is(Event.ID.Scalar) ? position : scalarStart;
                more =
                        !event.is(Event.ID.DocumentEnd)
                                && !event.is(Event.ID.StreamEnd)
                                && builder.accept(event);
                if (event.is(Event.ID.DocumentEnd) && parser.checkEvent(Event.ID.DocumentStart)) {
                    builder.moreDocuments(parser.peekEvent());
                }
            }
        }

        private Failure failure(MarkedYAMLException fault) {
            Mark problemMark = fault.getProblemMark();
            Mark contextMark = fault.getContextMark();
            int problem = problemMark == null ? position : text.local(problemMark);
            int context = contextMark == null ? problem : text.local(contextMark);
            String words =
                    fault.getProblem() == null
                            ? String.valueOf(fault.getContext())
                            : fault.getProblem();
            boolean early = pointsToContext(String.valueOf(fault.getContext()), problem, context);
            int word = wordWithoutColon(words, problem);
            if (word >= 0) {
                return new Failure(word, problem, word, "could not find expected ':'");
            }
            return new Failure(early ? context : problem, problem, context, words);
        }

        /// A word alone on the line above deeper keys is a key whose colon was forgotten, which the parser notices late.
        private int wordWithoutColon(String words, int problem) {
            if (!words.startsWith("mapping values are not allowed")) {
                return -1;
            }
            int line = Lines.start(text.text(), problem);
            int above = Lines.start(text.text(), Math.max(0, line - 1));
            int ink = Lines.firstInk(text.text(), above);
            String word = text.text().substring(ink, Lines.end(text.text(), above));
            boolean deeper = Lines.firstInk(text.text(), line) - line > ink - above;
            return deeper && LONE_WORD.matcher(word).matches() ? ink : -1;
        }

        /// Scalars and brackets without an end are shown where they start, not where the parser noticed.
        private boolean pointsToContext(String context, int problem, int start) {
            boolean otherLine =
                    text.text().substring(Math.min(start, problem), problem).indexOf('\n') >= 0;
            return otherLine
                    && (context.startsWith("while scanning")
                            || context.startsWith("while parsing a flow"));
        }
    }
}
