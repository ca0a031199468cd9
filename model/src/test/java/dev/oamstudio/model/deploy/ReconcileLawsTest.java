package dev.oamstudio.model.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.PendingInput;
import dev.oamstudio.model.render.RenderedObject;
import dev.oamstudio.model.render.Rendering;
import dev.oamstudio.model.status.StatusFixture;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs of random applications on a cluster in memory whose controllers work when they like: steps are done in any order and only
/// some of them, answers get lost, runs are given up and begun anew, objects are taken away. Each time the cluster ends up as
/// designed, nothing was applied before what it depends on, and what is others' is untouched.
class ReconcileLawsTest {
    private static final int ENOUGH = 2_000;
    private static final KubeObject FOREIGN =
            DeployFixture.with(
                    DeployFixture.object("ex.dev/v1", "Thing", "somebody-elses"),
                    "status",
                    "{conditions: [{type: Ready, status: 'True'}]}");

    private final MemoryCluster cluster = new MemoryCluster();
    private final Set<ObjectKey> applied = new HashSet<>();
    private Inventory inventory = Inventory.empty("app", "default");

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyRunEndsAsDesigned(long seed) {
        Random random = new Random(seed);
        cluster.put(FOREIGN);
        RandomApplication design = RandomApplication.of(random);
        for (int version = 0; version < 3; version++) {
            Rendering rendering = design.rendering();
            bring(rendering, random, "seed " + seed + ", version " + version);
            design = design.changed(random);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCalmRunAppliesEachObjectOnceAndTheNextOneNone(long seed) {
        Random random = new Random(seed);
        Rendering rendering = RandomApplication.of(random).rendering();
        Plan plan = plan(rendering);
        for (int i = 0; i < ENOUGH && !next(plan).isEmpty(); i++) {
            for (Step step : next(plan)) {
                perform(step, plan);
            }
            cluster.work(random);
        }
        assertThat(cluster.log)
                .as("seed " + seed)
                .containsExactlyInAnyOrderElementsOf(
                        rendering.objects().stream()
                                .map(object -> "apply " + object.key())
                                .toList());

        inventory = inventory.after(plan.actions(), Map.of());
        applied.clear();
        assertThat(plan(rendering).changes()).as("seed " + seed).isZero();
        assertThat(next(plan(rendering))).as("seed " + seed).isEmpty();
    }

    /// Brings the cluster to a design through whatever happens.
    private void bring(Rendering rendering, Random random, String where) {
        Plan plan = plan(rendering);
        inventory = inventory.before(plan.actions());
        int trouble = random.nextInt(30);
        for (int i = 0; i < ENOUGH; i++) {
            if (i < trouble && random.nextInt(6) == 0) {
                plan = disturb(plan, random);
            }
            List<Step> steps = new ArrayList<>(next(plan));
            if (steps.isEmpty() && i >= trouble) {
                break;
            }
            Collections.shuffle(steps, random);
            for (Step step : steps.subList(0, Math.min(steps.size(), 1 + random.nextInt(3)))) {
                checked(step, plan, where);
                perform(step, plan, random);
            }
            cluster.work(random);
        }
        assertThat(next(plan)).as(where).isEmpty();
        inventory = inventory.after(plan.actions(), Map.of());
        applied.clear();
        assertSettled(rendering, where);
    }

    private void assertSettled(Rendering rendering, String where) {
        // What was lost after its turn is planned anew by the next run.
        Plan again = plan(rendering);
        for (int i = 0; i < ENOUGH && !next(again).isEmpty(); i++) {
            next(again).forEach(step -> perform(step, again));
            cluster.work(new Random(i));
        }
        inventory = inventory.before(again.actions()).after(plan(rendering).actions(), Map.of());
        applied.clear();
        assertThat(DeployFixture.words(plan(rendering).actions()))
                .as(where)
                .allMatch(w -> w.startsWith("keep "));
        assertThat(inventory.objects())
                .as(where)
                .containsExactlyInAnyOrderElementsOf(
                        rendering.objects().stream().map(RenderedObject::key).toList());
        assertThat(cluster.observation().objects().size())
                .as(where)
                .isEqualTo(rendering.objects().size() + 1);
        assertThat(cluster.find(FOREIGN.key())).as(where).contains(FOREIGN);
    }

    /// A restart, which forgets what was done; or a loss that it does not know of.
    private Plan disturb(Plan plan, Random random) {
        if (random.nextBoolean()) {
            ObjectKey lost = plan.actions().get(random.nextInt(plan.actions().size())).key();
            cluster.find(lost).ifPresent(live -> cluster.delete(lost));
        }
        applied.clear();
        Plan again = plan(plan.rendering());
        inventory = inventory.before(again.actions());
        return again;
    }

    private void checked(Step step, Plan plan, String where) {
        switch (step) {
            case Step.Apply apply -> assertDependenciesAreMet(apply.key(), plan.rendering(), where);
            case Step.Delete delete ->
                    assertThat(inventory.objects()).as(where).contains(delete.key());
            case Step.Wait wait ->
                    assertThat(StatusFixture.words(wait.why())).as(where).isNotBlank();
        }
    }

    private void assertDependenciesAreMet(ObjectKey key, Rendering rendering, String where) {
        RenderedObject desired = rendering.object(key).orElseThrow();
        String what = where + ": " + key;
        assertThat(desired.waitsFor()).as(what).allMatch(cluster::isHealthy);
        assertThat(desired.inputs().stream().map(PendingInput::source))
                .as(what)
                .allMatch(source -> cluster.find(source).isPresent());
        if (desired.role() == RenderedObject.Role.TRAIT) {
            assertThat(cluster.find(rendering.workloadOf(desired).orElseThrow().key()))
                    .as(what)
                    .isPresent();
        }
    }

    /// Does a step, or only seems to; or does it without hearing so.
    private void perform(Step step, Plan plan, Random random) {
        switch (random.nextInt(8)) {
            case 0 -> {}
            case 1 -> {
                perform(step, plan);
                applied.remove(step.key());
            }
            default -> perform(step, plan);
        }
    }

    private void perform(Step step, Plan plan) {
        assertThat(plan.actions()).anyMatch(action -> action.key().equals(step.key()));
        switch (step) {
            case Step.Apply apply -> {
                cluster.apply(apply.object());
                applied.add(apply.key());
            }
            case Step.Delete delete -> {
                cluster.delete(delete.key());
                applied.add(delete.key());
            }
            case Step.Wait ignored -> {}
        }
    }

    private Plan plan(Rendering rendering) {
        return DeployFixture.plan(rendering, cluster.observation(), inventory);
    }

    private List<Step> next(Plan plan) {
        return Reconciler.next(plan, cluster.observation(), Set.copyOf(applied));
    }
}
