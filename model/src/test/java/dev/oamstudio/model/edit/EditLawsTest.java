package dev.oamstudio.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.graph.DependencyGraph;
import dev.oamstudio.model.yaml.YamlDocument;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

final class EditLawsTest {

    @Test
    void whateverIsDoneCanBeUndoneAndRedoneByteForByte() {
        Set<Class<?>> done = new HashSet<>();
        for (long seed = 0; seed < 50; seed++) {
            Session.check(seed, 200, (start, steps) -> undoAndRedoAll(start, steps, done));
        }
        assertThat(done).as("kinds of edits that were possible").hasSize(RandomEdits.CLASSES);
    }

    @Test
    void documentsThatSayTheSameAfterAnEditAreWrittenTheSame() {
        for (long seed = 1_000; seed < 1_400; seed++) {
            Session.check(seed, 6, EditLawsTest::checkUntouched);
        }
    }

    @Test
    void noReferenceToAnOldNameIsLeftAndTheGraphIsTheSame() {
        for (long seed = 2_000; seed < 2_300; seed++) {
            RandomGenerator random = new SplittableRandom(seed);
            Workspace before = RandomFolder.sound(random);
            checkRenaming(before, random, "seed " + seed);
        }
    }

    private static void undoAndRedoAll(Workspace start, long[] steps, Set<Class<?>> done) {
        History history = History.startingAt(start, HistoryLimit.ofMegabytes(1_000));
        for (long step : steps) {
            RandomGenerator random = new SplittableRandom(step);
            Edit edit = new RandomEdits(history.present(), random).any();
            if (outcome(history.present(), edit) instanceof EditOutcome.Applied applied) {
                done.add(edit.getClass());
                boolean typing = edit instanceof Edit.ReplaceText && random.nextBoolean();
                history = history.push(applied, typing);
            }
        }
        checkModel(history.present());
        Map<String, String> last = Texts.of(history.present());
        while (history.undoLabel().isPresent()) {
            history = history.undo();
        }
        assertThat(Texts.of(history.present())).isEqualTo(Texts.of(start));
        while (history.redoLabel().isPresent()) {
            history = history.redo();
        }
        assertThat(Texts.of(history.present())).isEqualTo(last);
    }

    /// What was read bit by bit is what is read at once.
    private static void checkModel(Workspace workspace) {
        boolean broken =
                workspace.files().values().stream()
                        .flatMap(file -> file.documents().stream())
                        .anyMatch(YamlDocument::isBroken);
        if (!broken) {
            Workspace reopened = Workspace.of(Texts.of(workspace), Catalog.builtIn());
            assertThat(workspace.design().model()).isEqualTo(reopened.design().model());
        }
    }

    /// What an edit leads to; if it throws, which one.
    private static EditOutcome outcome(Workspace workspace, Edit edit) {
        try {
            return workspace.apply(edit);
        } catch (RuntimeException broken) {
            throw new AssertionError(edit + " throws " + broken, broken);
        }
    }

    private static void checkUntouched(Workspace start, long[] steps) {
        Workspace workspace = start;
        for (long step : steps) {
            Edit edit = new RandomEdits(workspace, new SplittableRandom(step)).ofMeaning();
            if (outcome(workspace, edit) instanceof EditOutcome.Applied applied) {
                Untouched.check(workspace, applied.workspace(), edit);
                workspace = applied.workspace();
            }
        }
    }

    private static void checkRenaming(Workspace before, RandomGenerator random, String seed) {
        List<ComponentInstance> all = new Targets(before.design().model()).instances().toList();
        ComponentInstance instance = all.get(random.nextInt(all.size()));
        boolean edas =
                Targets.isEdas(before.design().model().applicationOf(instance.id()).orElseThrow());
        EditOutcome outcome = before.apply(new Edit.RenameComponent(instance.id(), "brand-new"));
        assertThat(outcome).as(seed).isInstanceOf(EditOutcome.Applied.class);
        Workspace after = ((EditOutcome.Applied) outcome).workspace();

        String old = instance.name();
        String texts =
                String.join("\n", new TreeMap<>(Texts.of(after)).values())
                        .replaceAll("(?m)#.*$|app: \"?" + old + ".*$|" + old + "-t\\d", "");
        String rest =
                edas
                        ? texts.replaceAll("componentName: " + old, "")
                                .replaceAll("name: " + old + "\nspec:\n  workload", "")
                        : texts;
        assertThat(rest).as(seed).doesNotContain(old);
        assertThat(shape(after)).as(seed).isEqualTo(shape(before).replace(old, "brand-new"));
    }

    /// Instances and edges by name.
    private static String shape(Workspace workspace) {
        StringBuilder shape = new StringBuilder();
        for (Application application : workspace.design().model().applications()) {
            application.instances().forEach(instance -> shape.append(instance.id()).append('\n'));
            DependencyGraph.of(application)
                    .dependencies()
                    .forEach(edge -> shape.append(edge.id()).append('\n'));
        }
        return shape.toString();
    }

    /// A random folder and the seeds of what is done with it.
    private interface Session {
        void run(Workspace start, long[] steps);

        static void check(long seed, int length, Session law) {
            RandomGenerator random = new SplittableRandom(seed);
            Workspace start =
                    random.nextBoolean() ? RandomFolder.sound(random) : RandomFolder.rough(random);
            long[] steps = random.longs(length).toArray();
            if (!holds(start, steps, law)) {
                long[] few = Shrinking.halve(steps, fewer -> !holds(start, fewer, law));
                try {
                    law.run(start, few);
                } catch (AssertionError | RuntimeException broken) {
                    throw new AssertionError(
                            "seed " + seed + ", steps " + Arrays.toString(few), broken);
                }
            }
        }

        private static boolean holds(Workspace start, long[] steps, Session law) {
            try {
                law.run(start, steps);
                return true;
            } catch (AssertionError | RuntimeException broken) {
                return false;
            }
        }
    }
}
