package dev.oamstudio.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// What an edit of any text must do, and that the edit which takes it back gives the text back. Each law picks a place by
/// chance.
enum PatchLaw {
    SET {
        @Override
        boolean holds(Place place, RandomGenerator random) throws FieldPathException {
            Value wanted = new RandomValues(random).value(2);
            Value expected = place.path().set(place.value(), wanted);
            place.after(
                    YamlPatch.set(place.file(), place.document(), place.path(), wanted), expected);
            return true;
        }
    },
    REMOVE {
        @Override
        boolean holds(Place place, RandomGenerator random) {
            Value expected = place.path().removeFrom(place.value());
            place.after(YamlPatch.remove(place.file(), place.document(), place.path()), expected);
            return true;
        }
    },
    ADD_AND_REMOVE {
        @Override
        boolean holds(Place place, RandomGenerator random) throws FieldPathException {
            FieldPath parent = place.path().parent();
            Value at = parent.in(place.value()).orElse(Value.Null.NULL);
            if (!(at instanceof Value.Mapping mapping) || mapping.isEmpty() || place.isSealed()) {
                return false;
            }
            FieldPath added = parent.key("added-by-law");
            Value wanted = new RandomValues(random).value(2);
            YamlFile after =
                    place.after(
                            YamlPatch.set(place.file(), place.document(), added, wanted),
                            added.set(place.value(), wanted));
            place.back(after, YamlPatch.remove(after, place.document(), added));
            return true;
        }
    },
    INSERT_AND_REMOVE {
        @Override
        boolean holds(Place place, RandomGenerator random) throws FieldPathException {
            FieldPath parent = place.path().parent();
            Value at = parent.in(place.value()).orElse(Value.Null.NULL);
            boolean sealed = place.isSealed();
            if (!(at instanceof Value.Sequence(List<Value> items)) || items.isEmpty() || sealed) {
                return false;
            }
            int index = random.nextInt(items.size() + 1);
            Value wanted = new RandomValues(random).value(2);
            List<Value> expected = new ArrayList<>(items);
            expected.add(index, wanted);
            FieldPath item = parent.index(index);
            YamlFile after =
                    place.after(
                            YamlPatch.insert(place.file(), place.document(), item, wanted),
                            parent.set(place.value(), new Value.Sequence(expected)));
            place.back(after, YamlPatch.remove(after, place.document(), item));
            return true;
        }
    },
    RENAME_AND_BACK {
        @Override
        boolean holds(Place place, RandomGenerator random) {
            FieldPath.Step last = place.path().steps().getLast();
            if (!(last instanceof FieldPath.Step.Key(String name)) || !place.isWritten(name)) {
                return false;
            }
            List<TextChange> changes =
                    YamlPatch.rename(place.file(), place.document(), place.path(), "renamed");
            YamlFile after =
                    place.file().reparse(TextChange.applyAll(place.file().text(), changes));
            FieldPath renamed = place.path().parent().key("renamed");
            assertThat(renamed.in(after.documents().get(place.document()).value()))
                    .as("%s in%n%s", place.path(), after.text())
                    .isEqualTo(place.path().in(place.value()));
            place.back(after, YamlPatch.rename(after, place.document(), renamed, name));
            return true;
        }
    },
    MOVE_AND_BACK {
        @Override
        boolean holds(Place place, RandomGenerator random) throws FieldPathException {
            FieldPath parent = place.path().parent();
            Value at = parent.in(place.value()).orElse(Value.Null.NULL);
            boolean sealed = place.isSealed();
            if (!(at instanceof Value.Sequence(List<Value> items)) || items.size() < 2 || sealed) {
                return false;
            }
            // Of two comments above the first item nobody can tell which one came with it.
            int first = place.isCommented(parent) ? 1 : 0;
            int from = first + random.nextInt(items.size() - first);
            int to = first + random.nextInt(items.size() - first);
            List<Value> expected = new ArrayList<>(items);
            expected.add(to, expected.remove(from));
            YamlFile after =
                    place.after(
                            YamlPatch.move(
                                    place.file(),
                                    place.document(),
                                    parent.index(from),
                                    parent.index(to)),
                            parent.set(place.value(), new Value.Sequence(expected)));
            place.back(
                    after,
                    YamlPatch.move(after, place.document(), parent.index(to), parent.index(from)));
            return true;
        }
    },
    REORDER_KEY_AND_BACK {
        @Override
        boolean holds(Place place, RandomGenerator random) throws FieldPathException {
            FieldPath parent = place.path().parent();
            boolean key = place.path().steps().getLast() instanceof FieldPath.Step.Key;
            if (!key || place.isSealed() || place.isCommented(parent)) {
                return false;
            }
            List<String> keys = new ArrayList<>(keys(place.file(), place.document(), parent));
            String name = ((FieldPath.Step.Key) place.path().steps().getLast()).name();
            int from = keys.lastIndexOf(name);
            int to = random.nextInt(keys.size());
            // A comment that comes to stand beside a dash is the item's.
            boolean item =
                    !parent.steps().isEmpty()
                            && parent.steps().getLast() instanceof FieldPath.Step.Index;
            if (item && Math.min(from, to) == 0) {
                return false;
            }
            keys.add(to, keys.remove(from));
            YamlFile after =
                    place.after(
                            YamlPatch.reorderKey(place.file(), place.document(), place.path(), to),
                            place.value());
            assertThat(keys(after, place.document(), parent)).as(after.text()).isEqualTo(keys);
            place.back(after, YamlPatch.reorderKey(after, place.document(), place.path(), from));
            return true;
        }
    },
    APPEND_DOCUMENT_AND_REMOVE {
        @Override
        boolean holds(Place place, RandomGenerator random) {
            Value wanted = Value.Mapping.EMPTY.with("kind", new RandomValues(random).value(2));
            List<TextChange> changes = YamlPatch.appendDocument(place.file(), wanted);
            YamlFile after = YamlFile.parse("a", TextChange.applyAll(place.file().text(), changes));
            List<Value> expected = new ArrayList<>(documents(place.file()));
            expected.add(wanted);
            assertThat(filled(documents(after))).as(after.text()).isEqualTo(filled(expected));
            if (place.isSealed() || place.file().documents().getLast().isEmpty()) {
                return false;
            }
            place.back(after, YamlPatch.removeDocument(after, after.documents().size() - 1));
            return true;
        }
    },
    REMOVE_DOCUMENT {
        @Override
        boolean holds(Place place, RandomGenerator random) {
            List<TextChange> changes = YamlPatch.removeDocument(place.file(), place.document());
            YamlFile after = YamlFile.parse("a", TextChange.applyAll(place.file().text(), changes));
            List<Value> expected = new ArrayList<>(documents(place.file()));
            expected.remove(place.document());
            assertThat(filled(documents(after))).as(after.text()).isEqualTo(filled(expected));
            return true;
        }
    };

    /// @return whether there was something to try
    abstract boolean holds(Place place, RandomGenerator random) throws FieldPathException;

    boolean holds(YamlFile file, RandomGenerator random) {
        Optional<Place> place = Place.of(file, random);
        try {
            return place.isPresent() && holds(place.get(), random);
        } catch (FieldPathException refused) {
            return false;
        }
    }

    private static List<Value> documents(YamlFile file) {
        List<Value> values = file.documents().stream().map(YamlDocument::value).toList();
        return values.equals(List.of(Value.Null.NULL)) ? List.of() : values;
    }

    private static List<String> keys(YamlFile file, int document, FieldPath mapping) {
        return file.documents().get(document).node(mapping).stream()
                .filter(YamlMapping.class::isInstance)
                .flatMap(node -> ((YamlMapping) node).entries().stream())
                .map(YamlEntry::name)
                .toList();
    }

    private static List<Value> filled(List<Value> values) {
        return values.stream().filter(value -> !(value instanceof Value.Null)).toList();
    }

    /// A path of a document that can be read.
    record Place(YamlFile file, int document, FieldPath path) {
        static Optional<Place> of(YamlFile file, RandomGenerator random) {
            int document = random.nextInt(file.documents().size());
            YamlDocument chosen = file.documents().get(document);
            List<FieldPath> paths = new ArrayList<>();
            collect(chosen.value(), FieldPath.ROOT, paths);
            return chosen.isBroken() || paths.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Place(file, document, paths.get(random.nextInt(paths.size()))));
        }

        private static void collect(Value value, FieldPath at, List<FieldPath> into) {
            Stream.of(at).filter(path -> !path.steps().isEmpty()).forEach(into::add);
            if (value instanceof Value.Mapping mapping) {
                mapping.entries().forEach((key, child) -> collect(child, at.key(key), into));
            } else if (value instanceof Value.Sequence(List<Value> items)) {
                for (int i = 0; i < items.size(); i++) {
                    collect(items.get(i), at.index(i), into);
                }
            }
        }

        Value value() {
            return file.documents().get(document).value();
        }

        /// Whether the file ends within a block scalar: if more comes below, a line end comes, too, and the scalar gets a header
        /// under which it does not count.
        boolean isSealed() {
            String text = file.text();
            boolean open = !text.endsWith("\n") && !text.endsWith("\r");
            return open && text.matches("(?s).*[|>][-+0-9]*[ \\t]*(#[^\\n]*)?\\R.*");
        }

        /// Whether a comment stands right above a collection.
        boolean isCommented(FieldPath collection) {
            YamlDocument read = file.documents().get(document);
            int start = read.node(collection).map(node -> node.range().start()).orElse(0);
            int line = Lines.start(file.text(), start);
            return line > 0 && Lines.isComment(file.text(), Lines.start(file.text(), line - 1));
        }

        /// Whether a key stands in the text as it reads: `on` reads as `true`.
        boolean isWritten(String key) {
            YamlDocument read = file.documents().get(document);
            return read.keyRange(path).map(range -> range.in(file.text())).stream()
                    .anyMatch(text -> text.contains(key));
        }

        YamlFile after(List<TextChange> changes, Value expected) {
            YamlFile after = YamlFile.parse("a", TextChange.applyAll(file.text(), changes));
            List<Value> values = new ArrayList<>(documents(file));
            values.set(document, expected);
            assertThat(documents(after))
                    .as("%s by %s%n%s", path, changes, after.text())
                    .isEqualTo(values);
            return after;
        }

        void back(YamlFile after, List<TextChange> changes) {
            String text = TextChange.applyAll(after.text(), changes);
            assertThat(differences(text, file.text()))
                    .as("%s in document %d: lines lost and come", path, document)
                    .isEmpty();
        }

        private static List<String> differences(String text, String before) {
            return TextDifference.between(before, text).stream()
                    .flatMap(change ->
                            Stream.of(
                                    "was: " + around(before, change.range()),
                                    "is: " + around(text, at(change))))
                    .toList();
        }

        private static TextRange at(TextChange change) {
            int start = change.range().start();
            return new TextRange(start, start + change.replacement().length());
        }

        private static String around(String text, TextRange range) {
            int start = Math.max(0, range.start() - 60);
            int end = Math.min(text.length(), range.end() + 60);
            return text.substring(start, end).replace("\n", "\\n").replace("\r", "\\r");
        }
    }
}
