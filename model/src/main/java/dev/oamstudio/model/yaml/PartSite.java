package dev.oamstudio.model.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.IntFunction;

/// An item or entry of a block collection that has its lines to itself, and a next one below it: what stands before its dash or
/// key, and from the next one on, means the same whatever is typed into it.
final class PartSite {
    private final List<Step> path;
    private final TextRange range;
    private final int start;

    /// @param path from the root to the collection that has the part
    /// @param range its lines in the text of the document
    /// @param start where its dash or key stands
    private PartSite(List<Step> path, TextRange range, int start) {
        this.path = List.copyOf(path);
        this.range = range;
        this.start = start;
    }

    /// A child of a collection.
    private record Step(YamlNode parent, int index) {
        int size() {
            return children(parent).size();
        }

        YamlNode child() {
            return children(parent).get(index);
        }
    }

    /// The parts around a range of the text, the smallest last.
    static List<PartSite> around(WholeReading known, TextRange changed) {
        List<PartSite> sites = new ArrayList<>();
        List<Step> path = new ArrayList<>();
        int base = known.base();
        Optional<Step> step = step(known.root(), base + changed.start());
        while (step.isPresent()) {
            path.add(step.get());
            site(known, path, changed).ifPresent(sites::add);
            step =
                    isRebuilt(step.get())
                            ? step(step.get().child(), base + changed.start())
                            : Optional.empty();
        }
        return sites;
    }

    private static Optional<Step> step(YamlNode node, int offset) {
        if (Slot.isFlow(node)) {
            return Optional.empty();
        }
        List<YamlNode> children = children(node);
        int index = -1;
        for (int i = 0; i < children.size() && children.get(i).range().start() <= offset; i++) {
            index = i;
        }
        return index < 0 ? Optional.empty() : Optional.of(new Step(node, index));
    }

    /// Whether the value of a mapping can be made anew with another value for a key: not if the key stands twice, or a merge.
    private static boolean isRebuilt(Step step) {
        if (!(step.parent() instanceof YamlMapping mapping)) {
            return true;
        }
        String name = mapping.entries().get(step.index()).name();
        return mapping.entries().stream()
                                .filter(entry ->
                                        entry.name().equals(name) || entry.name().equals("<<"))
                                .count()
                        == 1
                && !name.equals("<<");
    }

    private static Optional<PartSite> site(WholeReading known, List<Step> path, TextRange changed) {
        Step step = path.getLast();
        if (step.index() + 1 == step.size() || !isRebuilt(step)) {
            return Optional.empty();
        }
        int mark = mark(known, step.parent(), step.index());
        int next = mark(known, step.parent(), step.index() + 1);
        if (mark < 0 || next < 0) {
            return Optional.empty();
        }
        TextRange lines =
                new TextRange(Lines.start(known.text(), mark), Lines.start(known.text(), next));
        int head = markEnd(known, step, mark);
        boolean inside = changed.start() > head && changed.end() < lines.end();
        return inside ? Optional.of(new PartSite(path, lines, mark)) : Optional.empty();
    }

    private static int markEnd(WholeReading known, Step step, int mark) {
        return step.parent() instanceof YamlMapping mapping
                ? mapping.entries().get(step.index()).keyRange().end() - known.base()
                : mark + 1;
    }

    /// Where the dash or key of a part stands in the text, if it is the first on its line and in the column of the collection;
    /// else -1.
    private static int mark(WholeReading known, YamlNode parent, int index) {
        String text = known.text();
        int content =
                parent instanceof YamlMapping mapping
                        ? mapping.entries().get(index).keyRange().start()
                        : children(parent).get(index).range().start();
        int line = Lines.start(text, content - known.base());
        int mark = line;
        while (mark < text.length() && text.charAt(mark) == ' ') {
            mark++;
        }
        boolean first =
                parent instanceof YamlMapping
                        ? mark == content - known.base()
                        : text.startsWith("- ", mark);
        int column = Lines.column(text, parent.range().start() - known.base());
        return first && mark - line == column ? mark : -1;
    }

    private static List<YamlNode> children(YamlNode node) {
        return switch (node) {
            case YamlMapping mapping -> mapping.entries().stream().map(YamlEntry::value).toList();
            case YamlSequence sequence -> sequence.items();
            case YamlScalar ignored -> List.of();
            case YamlAlias ignored -> List.of();
        };
    }

    TextRange range() {
        return range;
    }

    int start() {
        return start;
    }

    /// How many collections are around the one that has the part.
    int depth() {
        return path.size() - 1;
    }

    YamlNode parent() {
        return path.getLast().parent();
    }

    /// The entry, if the part is one.
    YamlEntry key() {
        return ((YamlMapping) parent()).entries().get(path.getLast().index());
    }

    /// The whole tree with a collection of what was read for the part in its place.
    ///
    /// @param before moves what stands before the part
    /// @param behind moves what stands behind it
    YamlNode with(YamlNode read, NodeShift before, NodeShift behind) {
        YamlNode child = read;
        List<YamlNode> middle = children(read);
        for (Step step : path.reversed()) {
            List<YamlNode> all = movedBefore(step, before);
            all.addAll(middle);
            children(step.parent()).stream()
                    .skip(step.index() + 1)
                    .map(behind::node)
                    .forEach(all::add);
            int end = behind.offset(step.parent().range().end());
            child = collection(step, all, end, i -> i <= step.index() ? before : behind);
            middle = List.of(child);
        }
        return child;
    }

    /// The tree as a parser has built it when it can read no further than into the part.
    YamlNode upTo(YamlNode read, NodeShift before) {
        YamlNode child = read;
        int end = read.range().end();
        List<YamlNode> middle = children(read);
        for (Step step : path.reversed()) {
            List<YamlNode> all = movedBefore(step, before);
            all.addAll(middle);
            end = Math.max(end, all.isEmpty() ? end : all.getLast().range().end());
            child = collection(step, all, end, i -> before);
            middle = List.of(child);
        }
        return child;
    }

    private static List<YamlNode> movedBefore(Step step, NodeShift before) {
        return new ArrayList<>(
                children(step.parent()).stream().limit(step.index()).map(before::node).toList());
    }

    private static YamlNode collection(
            Step step, List<YamlNode> children, int end, IntFunction<NodeShift> shifts) {
        int start = shifts.apply(0).offset(step.parent().range().start());
        TextRange range = new TextRange(start, end);
        return switch (step.parent()) {
            case YamlSequence ignored -> sequence(range, children);
            case YamlMapping mapping -> {
                List<YamlEntry> entries = new ArrayList<>();
                for (int i = 0; i < children.size(); i++) {
                    YamlEntry old = mapping.entries().get(i);
                    TextRange key = shifts.apply(i).range(old.keyRange());
                    entries.add(new YamlEntry(old.name(), key, children.get(i)));
                }
                yield mapping(range, entries);
            }
            case YamlScalar scalar -> scalar;
            case YamlAlias alias -> alias;
        };
    }

    private static YamlNode sequence(TextRange range, List<YamlNode> items) {
        Value value = new Value.Sequence(items.stream().map(YamlNode::value).toList());
        return new YamlSequence(range, false, items, value);
    }

    private static YamlNode mapping(TextRange range, List<YamlEntry> entries) {
        SequencedMap<String, Value> values = new LinkedHashMap<>();
        entries.forEach(entry -> values.put(entry.name(), entry.value().value()));
        return new YamlMapping(range, false, entries, new Value.Mapping(values));
    }
}
