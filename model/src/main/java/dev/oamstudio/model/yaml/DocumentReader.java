package dev.oamstudio.model.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads one document, and as much as possible of one that is broken: lines that cannot be read are taken out one after
/// the other, and the rest is read again.
final class DocumentReader {
    private static final int LEGAL_TABS = 100;
    private static final int RETRY_BUDGET = 2_000_000;

    /// What the parser says where a document ends before it begins.
    private static final String ENDED_EMPTY =
            "expected the node content, but found '<document end>'";

    private static final Pattern DASH_TAB = Pattern.compile("(?m)^ *(?:- +)*-([ \\t]*\\t[ \\t]*)");

    private final YamlLimits limits;
    private final Faults faults = new Faults();
    private final int base;
    private final String text;
    private int budget = RETRY_BUDGET;
    private @Nullable WholeReading known;

    /// A reader of one document of a file's text.
    ///
    /// @param known what is known of the document's earlier text
    DocumentReader(
            String file,
            DocumentSplit.Chunk chunk,
            YamlLimits limits,
            @Nullable WholeReading known) {
        this.text = file.substring(chunk.parseStart(), chunk.end());
        this.base = chunk.parseStart();
        this.limits = limits;
        this.known = known;
    }

    /// What was read of a document.
    ///
    /// @param whole what of it will help to read the next text
    record Reading(YamlNode root, List<YamlFault> faults, @Nullable WholeReading whole) {}

    Reading read() {
        if (text.length() > limits.documentLength()) {
            return nothing(
                    YamlFault.Kind.TOO_LARGE,
                    "longer than " + limits.documentLength() + " characters");
        }
        NonText nonText = NonText.in(text);
        if (nonText.isBinary()) {
            return nothing(YamlFault.Kind.NOT_TEXT, "binary data");
        }
        for (int offset : nonText.offsets()) {
            String name = String.format("U+%04X", (int) text.charAt(offset));
            faults.add(
                    YamlFault.Kind.NOT_TEXT, new TextRange(base + offset, base + offset + 1), name);
        }
        directives();
        return read(nonText.without(text));
    }

    /// The tools of Kubernetes cut files at `---` and so take directives for documents of their own.
    private void directives() {
        int at = 0;
        while (at < text.length()
                && (text.charAt(at) == '%'
                        || Lines.isComment(text, at)
                        || Lines.isBlank(text, at))) {
            int end = Lines.end(text, at);
            if (text.charAt(at) == '%') {
                TextRange range = new TextRange(base + at, base + end);
                faults.add(YamlFault.Kind.AMBIGUOUS_SCALAR, range, text.substring(at, end));
            }
            at = Lines.skipBreak(text, end);
        }
    }

    private Reading nothing(YamlFault.Kind kind, String detail) {
        int end = Math.min(text.length(), Lines.end(text, 0));
        faults.add(kind, new TextRange(base, base + end), detail);
        return reading(null);
    }

    private Reading read(String characters) {
        String readable = characters;
        ParseAttempt attempt = attempt(readable);
        ParseAttempt.Failure failure = attempt.failure();
        for (int i = 0; i < LEGAL_TABS && failure != null && budget > 0; i++) {
            String spaced = LegalTabs.asSpaces(readable, failure.problem(), attempt.inFlow());
            if (spaced.equals(readable)) {
                break;
            }
            readable = spaced;
            attempt = attempt(readable);
            failure = attempt.failure();
        }
        if (failure != null && attempt.root() == null && ENDED_EMPTY.equals(failure.detail())) {
            return reading(null);
        }
        if (failure != null) {
            report(failure, attempt.inFlow());
            attempt = new Recovery(this, limits.retries()).of(readable, attempt);
        }
        ObjectsRunTogether.in(attempt.root())
                .faults(attempt.faults().inOrder())
                .forEach(faults::add);
        tabsBehindDashes(attempt.root());
        return reading(attempt.root());
    }

    /// A dash and its item have spaces between them: a tab there is refused by Kubernetes, though YAML allows it.
    private void tabsBehindDashes(@Nullable YamlNode root) {
        if (root == null || text.indexOf('\t') < 0) {
            return;
        }
        Matcher dash = DASH_TAB.matcher(text);
        while (dash.find()) {
            TextRange tabs = new TextRange(base + dash.start(1), base + dash.end(1));
            if (!isInScalar(root, tabs.start())) {
                faults.add(YamlFault.Kind.TAB, tabs, "found a tab behind a dash");
            }
        }
    }

    private static boolean isInScalar(YamlNode node, int at) {
        if (at < node.range().start() || at >= node.range().end()) {
            return false;
        }
        return switch (node) {
            case YamlMapping mapping ->
                    mapping.entries().stream().anyMatch(entry -> isInScalar(entry.value(), at));
            case YamlSequence sequence ->
                    sequence.items().stream().anyMatch(item -> isInScalar(item, at));
            case YamlScalar _ -> true;
            case YamlAlias _ -> true;
        };
    }

    private Reading reading(@Nullable YamlNode root) {
        YamlNode tree =
                root == null
                        ? new YamlScalar(
                                TextRange.at(base), "", YamlScalar.Style.PLAIN, Value.Null.NULL)
                        : root;
        return new Reading(tree, faults.inOrder(), known);
    }

    /// Whether it may be read again: documents are long, and people wait.
    boolean isPatient() {
        return budget > 0;
    }

    /// A tree with the parts of another that it lacks.
    @Nullable YamlNode grafted(@Nullable YamlNode tree, @Nullable YamlNode other) {
        return new Graft(text, base).onto(tree, other);
    }

    ParseAttempt attempt(String candidate) {
        budget -= candidate.length();
        ChunkText chunk = new ChunkText(candidate, base);
        WholeReading before = known;
        Optional<ParseAttempt> again =
                before == null ? Optional.empty() : Rereading.of(before, chunk, limits);
        ParseAttempt attempt = again.orElseGet(() -> ParseAttempt.of(chunk, limits));
        WholeReading.of(chunk, attempt).ifPresent(whole -> known = whole);
        return attempt;
    }

    private void report(ParseAttempt.Failure failure, boolean inFlow) {
        int start = Math.clamp(failure.offset(), 0, text.length());
        int line = Lines.start(text, start);
        TextRange indentation = new TextRange(line, Lines.firstInk(text, line));
        if (!inFlow && start <= indentation.end() && indentation.in(text).indexOf('\t') >= 0) {
            faults.add(
                    YamlFault.Kind.TAB,
                    new TextRange(base + line, base + indentation.end()),
                    failure.detail());
            return;
        }
        if (start == text.length()) {
            start = Math.max(0, text.stripTrailing().length() - 1);
        }
        int end = Lines.end(text, start);
        faults.add(
                YamlFault.Kind.SYNTAX, new TextRange(base + start, base + end), failure.detail());
    }
}
