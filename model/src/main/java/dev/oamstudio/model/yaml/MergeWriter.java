package dev.oamstudio.model.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes what a merge key (`<<`) gives in its place, so that one of it can be changed without the others.
final class MergeWriter {
    private static final String MERGE = "<<";

    private final String text;
    private final TextHabits habits;

    MergeWriter(String text, TextHabits habits) {
        this.text = text;
        this.habits = habits;
    }

    /// Writes out the merge that an alias is the value of; nothing for other aliases.
    List<TextChange> writeOut(YamlDocument document, FieldPath alias) {
        boolean isMerge = alias.steps().getLast().equals(new FieldPath.Step.Key(MERGE));
        List<Slot> trail = Slot.trail(text, document, alias.parent(), habits);
        return isMerge && trail.getLast().node() instanceof YamlMapping mapping
                ? mapping.entry(MERGE)
                        .map(merge -> writeOut(trail.getLast(), mapping, merge))
                        .orElse(List.of())
                : List.of();
    }

    /// Writes out the merge that gives a key in the mapping of a slot; nothing where none does.
    List<TextChange> writeOut(Slot slot, String key) {
        return slot.node() instanceof YamlMapping mapping
                ? giver(mapping, key).map(merge -> writeOut(slot, mapping, merge)).orElse(List.of())
                : List.of();
    }

    /// The same, but for the key itself.
    List<TextChange> writeOutWithout(Slot slot, String key) {
        return slot.node() instanceof YamlMapping mapping
                ? giver(mapping, key)
                        .map(merge ->
                                writeOut(slot, mapping, merge, given(mapping, merge).without(key)))
                        .orElse(List.of())
                : List.of();
    }

    /// Of several merges, which override each other, the order would matter.
    private static Optional<YamlEntry> giver(YamlMapping mapping, String key) {
        List<YamlEntry> merges =
                mapping.entries().stream().filter(entry -> entry.name().equals(MERGE)).toList();
        return merges.size() == 1
                ? merges.stream().filter(merge -> keys(merge.value()).contains(key)).findFirst()
                : Optional.empty();
    }

    private List<TextChange> writeOut(Slot slot, YamlMapping mapping, YamlEntry merge) {
        return writeOut(slot, mapping, merge, given(mapping, merge));
    }

    /// What counts of a merge: what the mapping does not say itself.
    private static Value.Mapping given(YamlMapping mapping, YamlEntry merge) {
        Set<String> own = new HashSet<>();
        mapping.entries().forEach(entry -> own.add(entry.name()));
        Set<String> keys = keys(merge.value());
        Value.Mapping given = Value.Mapping.EMPTY;
        for (Map.Entry<String, Value> entry : mapping.value().mappingAt().entries().entrySet()) {
            if (keys.contains(entry.getKey()) && !own.contains(entry.getKey())) {
                given = given.with(entry.getKey(), entry.getValue());
            }
        }
        return given;
    }

    private List<TextChange> writeOut(
            Slot slot, YamlMapping mapping, YamlEntry merge, Value.Mapping given) {
        if (given.isEmpty()) {
            return mapping.entries().size() == 1
                    ? List.of()
                    : new EntryRemover(text, slot, EntryRemover.Care.TIDY)
                            .remove(new FieldPath.Step.Key(MERGE));
        }
        TextRange part = new Parts(text, slot).part(mapping.entries().indexOf(merge));
        return List.of(new TextChange(part, written(slot, mapping, given)));
    }

    private String written(Slot slot, YamlMapping mapping, Value.Mapping wanted) {
        if (mapping.flow()) {
            String braces =
                    new FlowWriter(habits, slot.quoted() || Slot.quotesKeys(mapping)).write(wanted);
            return braces.substring(1, braces.length() - 1).strip();
        }
        return new BlockWriter(habits, false)
                .lines(wanted, Lines.column(text, mapping.range().start()))
                .strip();
    }

    /// The keys that a merged mapping, or several, have.
    private static Set<String> keys(YamlNode merged) {
        Set<String> keys = new HashSet<>();
        if (merged.value() instanceof Value.Sequence several) {
            several.items().forEach(item -> keys.addAll(item.mappingAt().entries().keySet()));
        } else {
            keys.addAll(merged.value().mappingAt().entries().keySet());
        }
        return keys;
    }
}
