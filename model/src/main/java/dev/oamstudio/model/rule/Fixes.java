package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.FileChange;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.model.yaml.YamlPatch;
import java.util.List;
import java.util.stream.Stream;

/// The fixes that several rules offer.
final class Fixes {
    private Fixes() {}

    /// Puts the nearest known name in the place of an unknown one, if there is one that is near.
    static List<Fix> replaceByNearest(Place place, String name, Stream<String> known) {
        return NearestName.to(name, known)
                .map(nearest -> replace(Message.of("rule.fix.replace", nearest), place, nearest))
                .stream()
                .toList();
    }

    /// Puts the only sensible value in the place of another.
    static List<Fix> replaceBy(Place place, String text) {
        return List.of(replace(Message.of("rule.fix.replace", text), place, text));
    }

    /// Sets a field, with what is missing on the way; nothing where it cannot be set.
    static List<Fix> set(Message title, Design design, Place place, FieldPath path, Value value) {
        return design
                .file(place.file())
                .filter(file -> canBeSet(file, place.document(), path))
                .map(file ->
                        Fix.computed(title, () -> setting(file, place.document(), path, value)))
                .stream()
                .toList();
    }

    private static boolean canBeSet(YamlFile file, int document, FieldPath path) {
        if (document >= file.documents().size() || file.documents().get(document).isBroken()) {
            return false;
        }
        Value root = file.documents().get(document).value();
        FieldPath there = path.parent();
        while (!there.steps().isEmpty() && there.in(root).isEmpty()) {
            there = there.parent();
        }
        FieldPath.Step next = path.steps().get(there.steps().size());
        Value parent = there.in(root).orElse(Value.Null.NULL);
        return switch (next) {
            case FieldPath.Step.Key ignored ->
                    parent instanceof Value.Mapping || parent instanceof Value.Null;
            case FieldPath.Step.Index ignored ->
                    parent instanceof Value.Sequence || parent instanceof Value.Null;
        };
    }

    private static List<FileChange> setting(
            YamlFile file, int document, FieldPath path, Value value) {
        try {
            return List.of(new FileChange(file.path(), YamlPatch.set(file, document, path, value)));
        } catch (FieldPathException inTheWay) {
            return List.of();
        }
    }

    /// Puts another text in the place of a token.
    static Fix replace(Message title, Place place, String text) {
        return new Fix(
                title,
                List.of(
                        new FileChange(
                                place.file(), List.of(new TextChange(place.range(), text)))));
    }

    /// Removes an entry or item; a list goes with its last item.
    static List<Fix> remove(Message title, Design design, Place place, FieldPath path) {
        return design
                .file(place.file())
                .filter(there -> place.document() < there.documents().size())
                .map(there -> Fix.computed(title, () -> removal(there, place, path)))
                .stream()
                .toList();
    }

    private static List<FileChange> removal(YamlFile file, Place place, FieldPath path) {
        Value content = file.documents().get(place.document()).value();
        boolean last =
                path.parent().in(content).stream()
                        .anyMatch(value ->
                                value instanceof Value.Sequence items && items.items().size() == 1);
        List<TextChange> changes =
                YamlPatch.remove(file, place.document(), last ? path.parent() : path);
        return List.of(new FileChange(file.path(), changes));
    }
}
