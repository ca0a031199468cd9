package dev.oamstudio.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.edit.OutsideConflict.Difference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OutsideChangesTest {
    private static final String TWO =
            """
            # one
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: one
            data:
              a: "1"
              b: "2"
              c: "3"
            ---
            # two
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: two
            data:
              a: "1"
            """;

    private final Workspace base =
            Workspace.of(Map.of("maps.yaml", TWO, "other.yaml", "a: 1\n"), Catalog.builtIn());

    @Test
    void nothingHappensWhereNobodyChangedAnything() {
        OutsideChanges outside = between(base, Map.of("maps.yaml", TWO, "other.yaml", "a: 1\n"));

        assertThat(outside.isEmpty()).isTrue();
    }

    @Test
    void untouchedFilesAreReloadedNewOnesComeAndDeletedOnesGo() {
        String theirs = TWO.replace("name: two", "name: three");
        OutsideChanges outside =
                between(base, Map.of("maps.yaml", theirs, "new.yaml", "kind: New\n"));

        assertThat(outside.conflicts()).isEmpty();
        assertThat(texts(taken(base, outside)))
                .isEqualTo(Map.of("maps.yaml", theirs, "new.yaml", "kind: New\n"));
        assertThat(texts(outside.onDisk())).isEqualTo(texts(taken(base, outside)));
    }

    @Test
    void changesOfDifferentDocumentsAreMerged() {
        Workspace mine = write(base, "maps.yaml", TWO.replace("b: \"2\"", "b: \"20\""));
        String theirs = TWO.replace("name: two", "name: three") + "  d: new\n";
        OutsideChanges outside = between(mine, Map.of("maps.yaml", theirs, "other.yaml", "a: 1\n"));

        assertThat(outside.conflicts()).isEmpty();
        assertThat(texts(taken(mine, outside)).get("maps.yaml"))
                .isEqualTo(theirs.replace("b: \"2\"", "b: \"20\""));
    }

    @Test
    void changesOfTheSameLineAreAConflictThatShowsBothSides() {
        Workspace mine = write(base, "maps.yaml", TWO.replace("b: \"2\"", "b: \"20\""));
        String theirs = TWO.replace("b: \"2\"", "b: \"21\"").replace("name: two", "name: three");
        OutsideChanges outside = between(mine, Map.of("maps.yaml", theirs, "other.yaml", "a: 1\n"));

        assertThat(outside.edit()).isEmpty();
        OutsideConflict conflict = outside.conflicts().getFirst();
        assertThat(conflict.differences())
                .containsExactly(
                        new Difference(7, "  b: \"2\"\n", "  b: \"20\"\n", "  b: \"21\"\n"));
        assertThat(texts(applied(mine, conflict.takeTheirs())).get("maps.yaml")).isEqualTo(theirs);
    }

    @Test
    void aFileDeletedOutsideButChangedHereIsAConflict() {
        Workspace mine = write(base, "other.yaml", "a: 2\n");
        OutsideChanges outside = between(mine, Map.of("maps.yaml", TWO));

        assertThat(outside.edit()).isEmpty();
        assertThat(outside.conflicts())
                .containsExactly(
                        new OutsideConflict(
                                "other.yaml",
                                Optional.of("a: 1\n"),
                                Optional.of("a: 2\n"),
                                Optional.empty(),
                                List.of(new Difference(0, "a: 1\n", "a: 2\n", ""))));
        assertThat(texts(applied(mine, outside.conflicts().getFirst().takeTheirs())))
                .doesNotContainKey("other.yaml");
    }

    @Test
    void changesThatTogetherAreNoYamlAreAConflict() {
        String text = "a:\n  b: 1\n  # one\n  # two\n  c: 2\n";
        Workspace start = Workspace.of(Map.of("f.yaml", text), Catalog.builtIn());
        // One side makes a list of the lines below, the other goes on with a mapping.
        Workspace mine = write(start, "f.yaml", "a:\n  - b: 1\n  # one\n  # two\n  - c: 2\n");
        OutsideChanges outside =
                OutsideChanges.between(
                        start,
                        mine,
                        Map.of("f.yaml", "a:\n  b: 1\n  # one\n  d: 3\n  # two\n  c: 2\n"));

        assertThat(outside.edit()).isEmpty();
        assertThat(outside.conflicts()).hasSize(1);
    }

    @Test
    void theSameChangeOnBothSidesIsNone() {
        String changed = TWO.replace("b: \"2\"", "b: \"20\"");
        OutsideChanges outside =
                between(
                        write(base, "maps.yaml", changed),
                        Map.of("maps.yaml", changed, "other.yaml", "a: 1\n"));

        assertThat(outside.isEmpty()).isTrue();
    }

    @Test
    void takingOverIsOneStepOfTheHistory() {
        OutsideChanges outside = between(base, Map.of("maps.yaml", "a: 1\n"));
        EditOutcome.Applied step = (EditOutcome.Applied) base.apply(outside.edit().orElseThrow());
        History history = History.startingAt(base).push(step, false);

        assertThat(step.label().key()).isEqualTo("edit.label.outside");
        assertThat(texts(history.undo().present())).isEqualTo(texts(base));
    }

    private OutsideChanges between(Workspace mine, Map<String, String> theirs) {
        return OutsideChanges.between(base, mine, theirs);
    }

    private static Workspace taken(Workspace mine, OutsideChanges outside) {
        return applied(mine, outside.edit().orElseThrow());
    }

    private static Workspace write(Workspace workspace, String path, String text) {
        return applied(workspace, new Edit.WriteFile(path, text));
    }

    private static Workspace applied(Workspace workspace, Edit edit) {
        return ((EditOutcome.Applied) workspace.apply(edit)).workspace();
    }

    private static Map<String, String> texts(Workspace workspace) {
        return Texts.of(workspace);
    }
}
