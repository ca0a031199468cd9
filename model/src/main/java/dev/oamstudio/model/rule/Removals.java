package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.FileChange;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.model.yaml.YamlPatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Removes several list items at once, maybe of one list: one after the other from the end, so that those before stay where they
/// are. A list goes with its last item.
final class Removals {
    private Removals() {}

    /// @param places the items, or what is in them
    static Optional<Fix> fix(Message title, Design design, List<Place> places) {
        SequencedMap<String, List<Place>> byFile = new TreeMap<>();
        for (Place place : places) {
            byFile.computeIfAbsent(place.file(), _ -> new ArrayList<>()).add(place);
        }
        boolean known =
                !byFile.isEmpty()
                        && byFile.keySet().stream().allMatch(path -> design.file(path).isPresent());
        return known
                ? Optional.of(Fix.computed(title, () -> changes(design, byFile)))
                : Optional.empty();
    }

    private static List<FileChange> changes(
            Design design, SequencedMap<String, List<Place>> byFile) {
        List<FileChange> changes = new ArrayList<>();
        byFile.forEach((path, inFile) ->
                design.file(path).map(file -> change(file, inFile)).ifPresent(changes::add));
        return changes;
    }

    private static FileChange change(YamlFile file, List<Place> places) {
        List<Place> lastFirst =
                places.stream()
                        .distinct()
                        .sorted(
                                Comparator.comparingInt((Place place) -> place.range().start())
                                        .reversed())
                        .toList();
        YamlFile rest = file;
        for (Place place : lastFirst) {
            rest = without(rest, place);
        }
        return new FileChange(file.path(), List.of(difference(file.text(), rest.text())));
    }

    private static YamlFile without(YamlFile file, Place place) {
        if (place.document() >= file.documents().size()) {
            return file;
        }
        FieldPath item = ListItem.of(place.path());
        Value content = file.documents().get(place.document()).value();
        boolean last =
                item.parent().in(content).stream()
                        .anyMatch(value ->
                                value instanceof Value.Sequence items && items.items().size() == 1);
        List<TextChange> changes =
                YamlPatch.remove(file, place.document(), last ? item.parent() : item);
        return file.reparse(TextChange.applyAll(file.text(), changes));
    }

    /// What lies between the common beginning and the common end.
    private static TextChange difference(String before, String after) {
        int start = 0;
        int shorter = Math.min(before.length(), after.length());
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end)
                        == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new TextChange(
                new TextRange(start, before.length() - end),
                after.substring(start, after.length() - end));
    }
}
