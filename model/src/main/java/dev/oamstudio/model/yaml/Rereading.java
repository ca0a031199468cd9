package dev.oamstudio.model.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a text of which most is known already: only the smallest item or entry around what changed is parsed, and what was
/// read of it takes its place in the tree that is known. The result is what a parser would make of the whole text; where that
/// is not certain, there is none.
final class Rereading {
    private static final int TRIES = 3;

    /// How many characters the parser may have seen without having taken them.
    private static final int LOOK_AHEAD = 8;

    /// Aliases, tags, directives, ends of documents, line ends of other kinds, and keys whose values may stand behind the part.
    private static final Pattern NOT_BY_ITSELF =
            Pattern.compile("[*!\\u0085\\u2028\\u2029]|\\.\\.\\.|[\\r\\n]%|\\?(\\s|$)");

    private final WholeReading known;
    private final ChunkText next;
    private final YamlLimits limits;
    private final TextChange change;

    private Rereading(WholeReading known, ChunkText next, YamlLimits limits, TextChange change) {
        this.known = known;
        this.next = next;
        this.limits = limits;
        this.change = change;
    }

    static Optional<ParseAttempt> of(WholeReading known, ChunkText next, YamlLimits limits) {
        List<TextChange> changes = TextDifference.between(known.text(), next.text());
        if (known.aliased()) {
            return Optional.empty();
        }
        if (changes.isEmpty()) {
            YamlNode root = new NodeShift(next.base() - known.base()).node(known.root());
            return Optional.of(whole(root, shifted(known.faults(), next.base() - known.base())));
        }
        return new Rereading(known, next, limits, changes.getFirst()).attempt();
    }

    private Optional<ParseAttempt> attempt() {
        List<PartSite> sites = PartSite.around(known, change.range());
        int last = Math.max(0, sites.size() - TRIES);
        for (int i = sites.size() - 1; i >= last; i--) {
            PartSite site = sites.get(i);
            if (site.range().length() > known.text().length() / 2) {
                return Optional.empty();
            }
            Optional<ParseAttempt> attempt = attempt(site);
            if (attempt.isPresent()) {
                return attempt;
            }
        }
        return Optional.empty();
    }

    private Optional<ParseAttempt> attempt(PartSite site) {
        int grown = change.replacement().length() - change.range().length();
        TextRange range = new TextRange(site.range().start(), site.range().end() + grown);
        String part = range.in(next.text());
        if (NOT_BY_ITSELF.matcher(part).find()) {
            return Optional.empty();
        }
        ChunkText chunk = new ChunkText(part, next.base() + range.start());
        ParseAttempt read = ParseAttempt.of(chunk, limits, site.depth());
        YamlNode root = read.root();
        if (root == null || !fits(root, site) || read.faults().cut()) {
            return Optional.empty();
        }
        ParseAttempt.Failure failure = read.failure();
        if (failure != null) {
            boolean within = read.looked() + LOOK_AHEAD < part.length();
            return within && read.scalarStart() > 0 && isWithin(part, failure, site)
                    ? Optional.of(failed(site, range.start(), read))
                    : Optional.empty();
        }
        int before = next.base() - known.base();
        YamlNode tree = site.with(root, new NodeShift(before), new NodeShift(before + grown));
        return Optional.of(whole(tree, faults(site, read.faults().inOrder(), grown)))
                .filter(attempt -> !attempt.faults().isFull());
    }

    /// Whether a parser of the whole text would stop for the same reason: one that does not concern what stands around the part.
    private static boolean isWithin(String part, ParseAttempt.Failure failure, PartSite site) {
        int mark = site.start() - site.range().start();
        return failure.context() > mark
                && failure.offset() > mark
                && isDeeper(part, Lines.next(part, 0), failure.problem(), mark);
    }

    /// Whether all that stands on some lines is indented deeper than a column.
    private static boolean isDeeper(String part, int start, int end, int column) {
        int line = start;
        boolean deeper = line <= end;
        while (line <= end && deeper) {
            int ink = Lines.firstInk(part, line) - line;
            deeper = ink > column || Lines.isBlank(part, line) || Lines.isComment(part, line);
            line = Lines.next(part, line);
        }
        return deeper;
    }

    /// What was read up to a failure in a part.
    private ParseAttempt failed(PartSite site, int start, ParseAttempt part) {
        NodeShift before = new NodeShift(next.base() - known.base());
        ParseAttempt.Failure failure = Objects.requireNonNull(part.failure());
        Faults faults = new Faults();
        faultsBefore(site).forEach(faults::add);
        part.faults().inOrder().forEach(faults::add);
        return new ParseAttempt(
                site.upTo(Objects.requireNonNull(part.root()), before),
                faults,
                failure.moved(start),
                part.scalarStart() + start,
                part.inFlow(),
                false,
                part.looked() + start);
    }

    private List<YamlFault> faultsBefore(PartSite site) {
        int start = known.base() + site.range().start();
        return shifted(
                known.faults().stream().filter(f -> f.range().start() < start).toList(),
                next.base() - known.base());
    }

    private boolean fits(YamlNode root, PartSite site) {
        int start = next.base() + site.start();
        return switch (root) {
            case YamlSequence sequence ->
                    site.parent() instanceof YamlSequence
                            && !sequence.flow()
                            && sequence.range().start() == start;
            case YamlMapping mapping ->
                    site.parent() instanceof YamlMapping
                            && !mapping.flow()
                            && mapping.range().start() == start
                            && isSameKey(mapping, site);
            case YamlScalar ignored -> false;
            case YamlAlias ignored -> false;
        };
    }

    private boolean isSameKey(YamlMapping mapping, PartSite site) {
        int before = next.base() - known.base();
        return mapping.entries().size() == 1
                && site.key().name().equals(mapping.entries().getFirst().name())
                && new NodeShift(before)
                        .range(site.key().keyRange())
                        .equals(mapping.entries().getFirst().keyRange());
    }

    private List<YamlFault> faults(PartSite site, List<YamlFault> own, int grown) {
        int distance = next.base() - known.base();
        int end = known.base() + site.range().end();
        List<YamlFault> all = new ArrayList<>(faultsBefore(site));
        all.addAll(own);
        all.addAll(
                shifted(
                        known.faults().stream().filter(f -> f.range().start() >= end).toList(),
                        distance + grown));
        return all;
    }

    private static List<YamlFault> shifted(List<YamlFault> faults, int distance) {
        NodeShift shift = new NodeShift(distance);
        return faults.stream().map(shift::fault).toList();
    }

    private static ParseAttempt whole(YamlNode root, List<YamlFault> found) {
        Faults faults = new Faults();
        found.forEach(faults::add);
        return ParseAttempt.whole(root, faults);
    }
}
