package dev.oamstudio.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// What holds for every edit of every document.
class YamlPatchLawsTest {

    /// A document in a file between two others, and something to do with it.
    private record Case(
            YamlFile file, Value value, Map<String, FieldPath> comments, FieldPath path) {

        static Case of(RandomGenerator random) {
            RandomValues values = new RandomValues(random);
            Value value = values.collection(4);
            RandomYaml yaml = new RandomYaml(random);
            String text = yaml.write(value);
            boolean ends = text.endsWith("\n");
            String around =
                    random.nextInt(3) == 0 && ends
                            ? "# head\n---\nfirst: 1\n---\n" + text + "---\nlast: [2]\n"
                            : text;
            return new Case(
                    YamlFile.parse("a.yaml", around), value, yaml.comments(), values.path(value));
        }

        int document() {
            return file.documents().size() == 1 ? 0 : 1;
        }

        YamlFile after(List<TextChange> changes) {
            return YamlFile.parse("a.yaml", TextChange.applyAll(file.text(), changes));
        }

        /// Other documents, and comments that do not belong to a path.
        List<Object> surroundings(YamlFile of, FieldPath touched) {
            List<Object> kept = new ArrayList<>();
            for (YamlDocument each : of.documents()) {
                kept.add(each.index() == document() ? "edited" : each.value());
            }
            comments.forEach((comment, at) -> {
                if (!at.startsWith(touched)
                        && !touched.startsWith(at)
                        && of.text().contains(comment)) {
                    kept.add(comment);
                }
            });
            return kept;
        }

        void check(List<TextChange> changes, Value expected, FieldPath touched) {
            YamlFile after = after(changes);
            assertThat(after.documents().get(document()).value())
                    .as("%s of%n%s%nis now%n%s", path, file.text(), after.text())
                    .isEqualTo(expected);
            assertThat(surroundings(after, touched))
                    .as("%s of%n%s%nis now%n%s", path, file.text(), after.text())
                    .isEqualTo(surroundings(file, touched));
        }
    }

    @Test
    void aDocumentReadsAsTheValueThatWasWritten() {
        Cases.check(
                3_000,
                random -> {
                    Case each = Case.of(random);
                    YamlDocument read = each.file().documents().get(each.document());
                    assertThat(read.isBroken()).as(each.file().text() + read.faults()).isFalse();
                    assertThat(read.value()).as(each.file().text()).isEqualTo(each.value());
                });
    }

    @Test
    void settingAPathSetsItInTheValueAndNothingElse() {
        Cases.check(
                4_000,
                random -> {
                    Case each = Case.of(random);
                    Value wanted = new RandomValues(random).value(2);
                    Optional<Value> expected = expected(each, wanted);
                    if (expected.isPresent()) {
                        List<TextChange> changes =
                                YamlPatch.set(each.file(), each.document(), each.path(), wanted);
                        each.check(changes, expected.get(), each.path());
                    }
                });
    }

    private static Optional<Value> expected(Case each, Value wanted) {
        try {
            return Optional.of(each.path().set(each.value(), wanted));
        } catch (FieldPathException misfit) {
            return Optional.empty();
        }
    }

    @Test
    void removingAPathRemovesItFromTheValueAndNothingElse() {
        Cases.check(
                3_000,
                random -> {
                    Case each = Case.of(random);
                    List<TextChange> changes =
                            YamlPatch.remove(each.file(), each.document(), each.path());
                    Value expected = each.path().removeFrom(each.value());
                    boolean empties =
                            !BlockWriter.isBlock(
                                    each.path().parent().in(expected).orElse(Value.Null.NULL));
                    each.check(changes, expected, empties ? each.path().parent() : each.path());
                });
    }

    @Test
    void insertingAnItemShiftsThoseBehindIt() {
        Cases.check(
                3_000,
                random -> {
                    Case each = Case.of(random);
                    FieldPath path = each.path();
                    if (path.parent().in(each.value()).orElse(Value.Null.NULL)
                                    instanceof Value.Sequence(List<Value> items)
                            && path.steps().getLast()
                                    instanceof FieldPath.Step.Index(int position)) {
                        Value wanted = new RandomValues(random).value(2);
                        List<Value> more = new ArrayList<>(items);
                        more.add(Math.min(position, items.size()), wanted);
                        Value expected = path.parent().set(each.value(), new Value.Sequence(more));
                        each.check(
                                YamlPatch.insert(each.file(), each.document(), path, wanted),
                                expected,
                                path.index(0));
                    }
                });
    }

    @Test
    void renamingAKeyKeepsItsValueAndItsPlace() {
        Cases.check(
                2_000,
                random -> {
                    Case each = Case.of(random);
                    String name = new RandomValues(random).text();
                    if (each.path().parent().in(each.value()).orElse(Value.Null.NULL)
                                    instanceof Value.Mapping(var entries)
                            && each.path().steps().getLast()
                                    instanceof FieldPath.Step.Key(String old)
                            && entries.containsKey(old)
                            && !entries.containsKey(name)) {
                        YamlFile after =
                                each.after(
                                        YamlPatch.rename(
                                                each.file(), each.document(), each.path(), name));
                        List<String> keys = new ArrayList<>(entries.keySet());
                        keys.replaceAll(key -> key.equals(old) ? name : key);
                        Value read =
                                each.path()
                                        .parent()
                                        .in(after.documents().get(each.document()).value())
                                        .orElseThrow();
                        assertThat(List.copyOf(((Value.Mapping) read).entries().keySet()))
                                .isEqualTo(keys);
                        assertThat(read.get(name)).isEqualTo(Optional.of(entries.get(old)));
                        assertThat(each.surroundings(after, each.path()))
                                .isEqualTo(each.surroundings(each.file(), each.path()));
                    }
                });
    }

    @Test
    void removingWhatWasAddedGivesTheTextBack() {
        Cases.check(
                3_000,
                random -> {
                    Case each = Case.of(random);
                    FieldPath parent =
                            each.path().in(each.value()).filter(BlockWriter::isBlock).isPresent()
                                    ? each.path()
                                    : FieldPath.ROOT;
                    FieldPath added =
                            parent.in(each.value()).orElseThrow()
                                            instanceof Value.Sequence(List<Value> items)
                                    ? parent.index(items.size())
                                    : parent.key("added");
                    YamlFile more =
                            each.after(
                                    YamlPatch.set(
                                            each.file(), each.document(), added, Value.whole(1)));
                    String back =
                            TextChange.applyAll(
                                    more.text(), YamlPatch.remove(more, each.document(), added));
                    assertThat(back).isEqualTo(each.file().text());
                });
    }

    @Test
    void movingTakesAValueFromOnePathToAnotherWithItsText() {
        Cases.check(
                4_000,
                random -> {
                    Case each = Case.of(random);
                    FieldPath to = new RandomValues(random).path(each.value());
                    Optional<Value> expected = moved(each.value(), each.path(), to);
                    if (expected.isPresent()) {
                        YamlFile after =
                                each.after(
                                        YamlPatch.move(
                                                each.file(), each.document(), each.path(), to));
                        assertThat(after.documents().get(each.document()).value())
                                .as(
                                        "%s to %s of%n%s%nis now%n%s",
                                        each.path(), to, each.file().text(), after.text())
                                .isEqualTo(expected.get());
                        assertThat(each.surroundings(after, each.path()))
                                .isEqualTo(each.surroundings(each.file(), each.path()));
                    }
                });
    }

    private static Optional<Value> moved(Value value, FieldPath from, FieldPath to) {
        Optional<Value> moving = from.in(value);
        if (moving.isEmpty() || to.startsWith(from)) {
            return Optional.empty();
        }
        try {
            Value without = from.removeFrom(value);
            if (!(to.steps().getLast() instanceof FieldPath.Step.Index(int position))) {
                return to.in(without).isPresent()
                        ? Optional.empty()
                        : Optional.of(to.set(without, moving.get()));
            }
            Value parent = to.parent().in(without).orElse(Value.Null.NULL);
            if (!(parent instanceof Value.Sequence) && !(parent instanceof Value.Null)) {
                return Optional.empty();
            }
            List<Value> more = new ArrayList<>(parent.itemsAt());
            more.add(Math.min(position, more.size()), moving.get());
            return Optional.of(to.parent().set(without, new Value.Sequence(more)));
        } catch (FieldPathException misfit) {
            return Optional.empty();
        }
    }

    /// Of sequences under keys: those right behind a dash have no line above for the comments of another first item.
    @Test
    void anItemThatMovedAmongItsSiblingsAndBackLeavesTheTextAsItWas() {
        Cases.check(
                4_000,
                random -> {
                    Case each = Case.of(random);
                    FieldPath sequence = each.path().parent();
                    if (sequence.in(each.value()).orElse(Value.Null.NULL)
                                    instanceof Value.Sequence(List<Value> items)
                            && !sequence.steps().isEmpty()
                            && sequence.steps().getLast() instanceof FieldPath.Step.Key) {
                        FieldPath from = sequence.index(random.nextInt(items.size()));
                        FieldPath to = sequence.index(random.nextInt(items.size()));
                        YamlFile there =
                                each.after(YamlPatch.move(each.file(), each.document(), from, to));
                        assertThat(
                                        TextChange.applyAll(
                                                there.text(),
                                                YamlPatch.move(there, each.document(), to, from)))
                                .as("%s to %s:%n%s", from, to, there.text())
                                .isEqualTo(each.file().text());
                    }
                });
    }

    @Test
    void theInverseOfChangesGivesTheTextBack() {
        Cases.check(
                2_000,
                random -> {
                    Case each = Case.of(random);
                    Value wanted = new RandomValues(random).collection(3);
                    List<TextChange> changes =
                            YamlPatch.set(each.file(), each.document(), FieldPath.ROOT, wanted);
                    String after = TextChange.applyAll(each.file().text(), changes);
                    assertThat(
                                    TextChange.applyAll(
                                            after, TextChange.inverse(each.file().text(), changes)))
                            .isEqualTo(each.file().text());
                });
    }

    @Test
    void aDocumentThatWasAppendedCanBeRemovedAgain() {
        Cases.check(
                2_000,
                random -> {
                    Case each = Case.of(random);
                    Value value = new RandomValues(random).collection(3);
                    YamlFile more = each.after(YamlPatch.appendDocument(each.file(), value));
                    List<Value> expected = new ArrayList<>(values(each.file()));
                    expected.add(value);
                    assertThat(values(more)).as(more.text()).isEqualTo(expected);
                    List<TextChange> removal = YamlPatch.removeDocument(more, expected.size() - 1);
                    YamlFile less =
                            YamlFile.parse("a.yaml", TextChange.applyAll(more.text(), removal));
                    assertThat(values(less)).isEqualTo(values(each.file()));
                });
    }

    private static List<Value> values(YamlFile file) {
        return file.documents().stream().map(YamlDocument::value).toList();
    }
}
