package dev.oamstudio.model.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Edits of one document, one after the other. Each is tried on the text first and counts only if the text then reads as
/// wanted; what cannot be done in place is done by writing a parent anew.
final class DocumentPatch {
    private final String path;
    private final TextHabits habits;
    private final int base;
    private final String original;
    private final Sharing sharing;
    private final YamlLimits limits;
    private final ChangeChain chain;
    private String text;
    private YamlDocument document;

    DocumentPatch(YamlFile file, int index) {
        this(file, index, Sharing.COPY);
    }

    DocumentPatch(YamlFile file, int index, Sharing sharing) {
        YamlDocument read = file.ownDocuments().get(index);
        DocumentSplit.Chunk chunk = read.chunk();
        this.path = file.path();
        this.habits = TextHabits.of(file, index);
        this.base = chunk.start();
        this.original = file.text().substring(chunk.start(), chunk.end());
        this.sharing = sharing;
        this.limits = file.limits();
        this.chain = new ChangeChain(original.length());
        this.text = original;
        this.document = read.moved(0, chunk.moved(-base));
    }

    /// The changes of the file's text that all edits so far make.
    List<TextChange> changes() {
        return chain.of(original).stream()
                .map(change ->
                        new TextChange(
                                new NodeShift(base).range(change.range()), change.replacement()))
                .toList();
    }

    /// What the document says; with shared aliases, what its own text says.
    Value value() {
        return value(document);
    }

    /// Where an edit of a path has to be made.
    FieldPath source(FieldPath path) {
        return switch (sharing) {
            case COPY -> path;
            case SHARE -> new SharedPaths(document.root()).source(path);
        };
    }

    /// Where the entry or item of a path has to be removed.
    FieldPath entry(FieldPath path) {
        return switch (sharing) {
            case COPY -> path;
            case SHARE -> new SharedPaths(document.root()).entry(path);
        };
    }

    private Value value(YamlDocument of) {
        return switch (sharing) {
            case COPY -> of.value();
            case SHARE -> AliasPaths.unresolved(of.root());
        };
    }

    Optional<YamlNode> node(FieldPath at) {
        return document.node(at);
    }

    /// Writes the value at a path.
    void place(FieldPath at, Value value) throws FieldPathException {
        Value expected = at.set(value(), value);
        commit(
                () ->
                        Stream.of(true, false)
                                .flatMap(literals -> placing(at, value, literals).stream()),
                at,
                expected);
    }

    /// Inserts an item before the one at a path.
    void insert(FieldPath at, Value value, Value expected) throws FieldPathException {
        commit(
                () ->
                        Stream.of(true, false)
                                .flatMap(literals -> inserting(at, value, literals).stream()),
                at,
                expected);
    }

    /// Removes what stands at a path, which is not the only one in its collection.
    void remove(FieldPath at) throws FieldPathException {
        commit(
                () ->
                        Stream.concat(
                                Stream.of(EntryRemover.Care.values())
                                        .flatMap(care -> removing(at, care).stream()),
                                removingFromMerge(at).stream()),
                at,
                at.removeFrom(value()));
    }

    void rename(FieldPath at, String name, Value expected) throws FieldPathException {
        commit(() -> Stream.of(renaming(at, name)), at, expected);
    }

    /// Moves an item among its siblings.
    ///
    /// @return whether that could be done
    boolean reorder(FieldPath sequence, int old, int wanted, Value expected) {
        List<Slot> trail = Slot.trail(text, document, sequence, habits);
        boolean there =
                trail.size() == sequence.steps().size() + 1
                        && trail.getLast().node() instanceof YamlSequence;
        return there
                && commit(
                        Cutting.rotation(text, new Parts(text, trail.getLast()), old, wanted),
                        sequence,
                        expected);
    }

    /// Puts an entry of a mapping at another position among its siblings.
    boolean reorderKey(FieldPath entry, int wanted) {
        List<Slot> trail = Slot.trail(text, document, entry, habits);
        if (trail.size() != entry.steps().size() + 1) {
            return false;
        }
        Slot slot = trail.get(trail.size() - 2);
        Parts parts = new Parts(text, slot);
        int old = parts.position(entry.steps().getLast());
        int last = Math.clamp(wanted, 0, parts.count() - 1);
        return commit(Cutting.rotation(text, parts, old, last), entry.parent(), value());
    }

    /// The text of an entry or item, with the name that it has at another step.
    Cutting cutting(FieldPath at, FieldPath.Step as) {
        List<Slot> trail = Slot.trail(text, document, at, habits);
        if (trail.size() != at.steps().size() + 1) {
            return Cutting.NOTHING;
        }
        Slot slot = trail.get(trail.size() - 2);
        FieldPath.Step step = at.steps().getLast();
        String key =
                as instanceof FieldPath.Step.Key(String name)
                                && !as.equals(step)
                                && slot.node() instanceof YamlMapping mapping
                                && step instanceof FieldPath.Step.Key(String old)
                        ? key(name, mapping.entry(old).orElseThrow(), slot, mapping)
                        : "";
        return Cutting.of(text, slot, step, key);
    }

    /// Puts text that was cut out elsewhere in place of an entry or item: the first that reads as wanted there; the value
    /// alone if none does.
    void plant(FieldPath at, Value value, Cutting... cuttings) throws FieldPathException {
        Value expected = at.set(value(), value);
        List<Slot> trail = Slot.trail(text, document, at, habits);
        Slot slot = trail.get(trail.size() - 2);
        FieldPath.Step step = at.steps().getLast();
        boolean planted =
                Stream.of(cuttings)
                        .filter(cutting -> cutting.fits(slot))
                        .anyMatch(cutting ->
                                commit(cutting.at(text, slot, step, habits), at, expected));
        if (!planted) {
            place(at, value);
        }
    }

    private Optional<List<TextChange>> inserting(FieldPath at, Value value, boolean literals) {
        List<Slot> trail = Slot.trail(text, document, at, habits);
        Slot slot = trail.get(Math.max(0, trail.size() - 2));
        return at.steps().getLast() instanceof FieldPath.Step.Index(int position)
                        && slot.node() instanceof YamlSequence sequence
                        && trail.size() == at.steps().size() + 1
                ? Optional.of(writer(literals).insertItem(slot, sequence, position, value))
                : Optional.empty();
    }

    private Optional<List<TextChange>> removing(FieldPath at, EntryRemover.Care care) {
        List<Slot> trail = Slot.trail(text, document, at, habits);
        return trail.size() == at.steps().size() + 1
                ? Optional.of(
                        new EntryRemover(text, trail.get(trail.size() - 2), care)
                                .remove(at.steps().getLast()))
                : Optional.empty();
    }

    /// Writes out what a merge key gives, without what is removed.
    private Optional<List<TextChange>> removingFromMerge(FieldPath at) {
        List<Slot> trail = Slot.trail(text, document, at, habits);
        return trail.size() == at.steps().size()
                        && at.steps().getLast() instanceof FieldPath.Step.Key(String key)
                ? Optional.of(new MergeWriter(text, habits).writeOutWithout(trail.getLast(), key))
                        .filter(changes -> !changes.isEmpty())
                : Optional.empty();
    }

    private List<TextChange> renaming(FieldPath at, String name) {
        List<TextChange> renaming = new ArrayList<>();
        Slot slot = Slot.trail(text, document, at.parent(), habits).getLast();
        if (slot.node() instanceof YamlMapping mapping
                && at.steps().getLast() instanceof FieldPath.Step.Key(String old)) {
            mapping.entries().stream()
                    .filter(entry -> entry.name().equals(old))
                    .forEach(entry ->
                            renaming.add(
                                    new TextChange(
                                            entry.keyRange(), key(name, entry, slot, mapping))));
        }
        return renaming;
    }

    private String key(String name, YamlEntry entry, Slot slot, YamlMapping mapping) {
        char first = text.charAt(entry.keyRange().start());
        YamlScalar.Style style =
                first == '"'
                        ? YamlScalar.Style.DOUBLE_QUOTED
                        : first == '\'' ? YamlScalar.Style.SINGLE_QUOTED : YamlScalar.Style.PLAIN;
        return ScalarWriter.text(name, style, habits, slot.flow() || mapping.flow());
    }

    /// The ways to put a value at a path; none where something on the way is neither mapping nor sequence.
    private Optional<List<TextChange>> placing(FieldPath at, Value value, boolean literals) {
        List<Slot> trail = Slot.trail(text, document, at, habits);
        FieldPath rest = new FieldPath(at.steps().subList(trail.size() - 1, at.steps().size()));
        try {
            return Optional.of(placing(trail.getLast(), rest, value, literals));
        } catch (FieldPathException misfit) {
            return Optional.empty();
        }
    }

    /// Where a value belongs that has no node yet, it goes into the nearest parent that has one.
    private List<TextChange> placing(Slot slot, FieldPath rest, Value value, boolean literals)
            throws FieldPathException {
        YamlNode node = slot.node();
        FieldPath.Step first = rest.steps().isEmpty() ? null : rest.steps().getFirst();
        if (node instanceof YamlMapping mapping
                && !mapping.entries().isEmpty()
                && first instanceof FieldPath.Step.Key(String key)) {
            Value old = mapping.value().get(key).orElse(Value.Null.NULL);
            return writer(literals).addEntry(slot, mapping, key, tail(rest).set(old, value));
        }
        if (node instanceof YamlSequence sequence
                && !sequence.items().isEmpty()
                && first instanceof FieldPath.Step.Index(int position)) {
            Value item = tail(rest).set(Value.Null.NULL, value);
            return writer(literals).addItems(slot, sequence, items(sequence, position, item));
        }
        return new SlotWriter(text, habits, literals).write(slot, rest.set(node.value(), value));
    }

    private static List<Value> items(YamlSequence sequence, int position, Value value) {
        List<Value> items = new ArrayList<>();
        for (int i = sequence.items().size(); i < position; i++) {
            items.add(Value.Null.NULL);
        }
        items.add(value);
        return items;
    }

    private static FieldPath tail(FieldPath path) {
        return new FieldPath(path.steps().subList(1, path.steps().size()));
    }

    private EntryWriter writer(boolean literals) {
        return new EntryWriter(text, habits, literals);
    }

    /// Takes the first candidate after which the document reads as expected; if there is none, once more without the aliases
    /// that follow what is edited; else writes the nearest parent anew with which it does.
    private void commit(Supplier<Stream<List<TextChange>>> candidates, FieldPath at, Value expected)
            throws FieldPathException {
        if (candidates.get().anyMatch(candidate -> commit(candidate, at, expected))) {
            return;
        }
        if (document.isBroken()) {
            throw new FieldPathException(
                    "\"" + at + "\" cannot be written while the document is broken");
        }
        if (sharing == Sharing.SHARE) {
            throw new FieldPathException("\"" + at + "\" cannot be written for all its aliases");
        }
        if (expandMerges(at)
                && candidates.get().anyMatch(candidate -> commit(candidate, at, expected))) {
            return;
        }
        if (expandAliases(at)
                && candidates.get().anyMatch(candidate -> commit(candidate, at, expected))) {
            return;
        }
        FieldPath parent = at;
        do {
            parent = parent.parent();
            Value wanted = parent.in(expected).orElse(Value.Null.NULL);
            Optional<List<TextChange>> anew = placing(parent, wanted, false);
            if (anew.isPresent() && commit(anew.get(), parent, expected)) {
                return;
            }
        } while (!parent.steps().isEmpty());
        throw new FieldPathException("\"" + at + "\" cannot be written");
    }

    /// Writes out what merge keys give, where what stands at a path comes from one, or would come from one if its own text went.
    private boolean expandMerges(FieldPath at) {
        boolean expanded = false;
        for (int depth = 0; depth < at.steps().size(); depth++) {
            FieldPath mapping = new FieldPath(at.steps().subList(0, depth));
            if (at.steps().get(depth) instanceof FieldPath.Step.Key(String key)) {
                List<Slot> trail = Slot.trail(text, document, mapping, habits);
                boolean decides =
                        depth == at.steps().size() - 1 || node(mapping.key(key)).isEmpty();
                List<TextChange> written =
                        trail.size() == depth + 1 && decides
                                ? new MergeWriter(text, habits).writeOut(trail.getLast(), key)
                                : List.of();
                expanded |= !written.isEmpty() && commit(written, mapping, value());
            }
        }
        return expanded;
    }

    /// Writes copies in place of the aliases whose anchors stand at, in or around a path.
    private boolean expandAliases(FieldPath at) {
        Set<String> names = AliasPaths.anchorsOf(text, Slot.trail(text, document, at, habits));
        List<FieldPath> aliases = AliasPaths.of(document.root(), names);
        List<TextChange> all = new ArrayList<>();
        for (FieldPath alias : aliases) {
            all.addAll(copying(alias));
        }
        if (!all.isEmpty() && commit(all, FieldPath.ROOT, value())) {
            return true;
        }
        boolean expanded = false;
        for (FieldPath alias : aliases) {
            expanded |= commit(copying(alias), alias, value());
        }
        return expanded;
    }

    private List<TextChange> copying(FieldPath alias) {
        List<TextChange> merge = new MergeWriter(text, habits).writeOut(document, alias);
        if (!merge.isEmpty()) {
            return merge;
        }
        Value value = node(alias).map(YamlNode::value).orElse(Value.Null.NULL);
        return placing(alias, value, false).orElse(List.of());
    }

    private boolean commit(List<TextChange> candidate, FieldPath at, Value expected) {
        String next = TextChange.applyAll(text, candidate);
        List<YamlDocument> read = YamlFile.parse(path, next, limits).documents();
        if (read.size() != 1 || !isAsExpected(read.getFirst(), at, expected)) {
            return false;
        }
        text = next;
        document = read.getFirst();
        chain.add(candidate);
        return true;
    }

    /// What else is read from a broken document may change with an edit: then the edited place alone counts.
    private boolean isAsExpected(YamlDocument next, FieldPath at, Value expected) {
        FieldPath checked = document.isBroken() ? at.parent() : FieldPath.ROOT;
        boolean newlyBroken = next.isBroken() && !document.isBroken();
        return !newlyBroken && checked.in(value(next)).equals(checked.in(expected));
    }
}
