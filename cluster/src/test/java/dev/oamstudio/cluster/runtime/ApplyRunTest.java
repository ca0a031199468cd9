package dev.oamstudio.cluster.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.deploy.ApplyOptions;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ClusterException.Kind;
import dev.oamstudio.model.deploy.DeployEvent;
import dev.oamstudio.model.deploy.Inventory;
import dev.oamstudio.model.deploy.KindGaps;
import dev.oamstudio.model.deploy.Plan;
import dev.oamstudio.model.deploy.Watching;
import dev.oamstudio.model.dialect.ModelReader;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.Renderer;
import dev.oamstudio.model.render.Rendering;
import dev.oamstudio.model.rule.Design;
import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.YamlFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Runs of a plan on a cluster that fails.
class ApplyRunTest {
    private static final String TEXT =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: ApplicationConfiguration
            metadata: {name: app}
            spec: {components: [{componentName: web}]}
            ---
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metadata: {name: web}
            spec: {workload: {apiVersion: ex.dev/v1, kind: Web, spec: {size: 1}}}
            ---
            {apiVersion: v1, kind: Secret, metadata: {name: first}}
            ---
            {apiVersion: v1, kind: ConfigMap, metadata: {name: second}, data: {a: b}}
            """;

    private static final GroupVersionKind WEB = new GroupVersionKind("ex.dev", "v1", "Web");

    private final FailingCluster cluster = new FailingCluster();
    private final ClusterDeployer deployer = new ClusterDeployer(cluster, () -> Instant.EPOCH);
    private final BlockingQueue<DeployEvent> events = new LinkedBlockingQueue<>();

    @Test
    void everythingIsAppliedBetweenTwoInventories() throws Exception {
        assertThat(run()).endsWith("completed");
        assertThat(cluster.attempts)
                .startsWith("oam-studio.app")
                .endsWith("oam-studio.app")
                .hasSize(5);
        assertThat(inventory()).hasSize(3);
    }

    @Test
    void aSecondRunChangesNothing() throws Exception {
        assertThat(run()).endsWith("completed");
        assertThat(deployer.plan(rendering(), 1).changes()).isZero();
        cluster.attempts.clear();

        assertThat(run()).containsExactly("completed");
        assertThat(cluster.attempts).containsOnly("oam-studio.app");
    }

    @ParameterizedTest
    @EnumSource(names = {"UNREACHABLE", "TIMEOUT", "SERVER", "UNKNOWN_KIND", "GONE"})
    void whatMayPassIsTriedAgain(Kind kind) throws Exception {
        cluster.failing("first", kind, kind);

        assertThat(run()).endsWith("completed");
        assertThat(cluster.attempts).filteredOn("first"::equals).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNAUTHORIZED", "FORBIDDEN", "NOT_FOUND", "CONFLICT", "INVALID"})
    void whatDoesNotPassEndsTheRunAtOnce(Kind kind) throws Exception {
        cluster.failing("second", kind);

        assertThat(run()).endsWith("failed second: " + kind).doesNotContain("completed");
        assertThat(cluster.attempts).filteredOn("second"::equals).hasSize(1);
        assertThat(cluster.attempts).doesNotContain("web");
        assertThat(inventory())
                .as("what the run wrote is known, and what it only meant to write is not")
                .extracting(ObjectKey::name)
                .containsExactly("first");
    }

    @Test
    void theNextRunGoesOnWhereAFailedOneStopped() throws Exception {
        cluster.failing("second", Kind.INVALID);
        run();
        cluster.attempts.clear();

        assertThat(run()).containsExactly("applied second", "applied web", "completed");
        assertThat(cluster.attempts).doesNotContain("first");
    }

    @Test
    void whatFailsForLackOfAnInventoryTouchesNothing() throws Exception {
        cluster.failing("oam-studio.app", Kind.FORBIDDEN);

        assertThat(run()).containsExactly("failed oam-studio.app: FORBIDDEN");
        assertThat(cluster.attempts).containsExactly("oam-studio.app");
    }

    @Test
    void aRunThatIsStoppedWhileItTriesAgainIsCancelled() throws Exception {
        Kind[] forEver = new Kind[50];
        Arrays.fill(forEver, Kind.UNREACHABLE);
        cluster.failing("first", forEver);
        Plan plan = deployer.plan(rendering(), 1);

        Watching run = deployer.apply(plan, events::add);
        assertThat(cluster.failed.await(60, TimeUnit.SECONDS)).isTrue();
        run.close();

        assertThat(untilEnd()).endsWith("cancelled");
        assertThat(cluster.attempts).doesNotContain("second", "web");
        assertThat(inventory())
                .as("what may have been written, though no answer came, is known")
                .extracting(ObjectKey::name)
                .containsExactly("first");
    }

    @Test
    void whatOthersMakeAfterThePlanIsNotTouched() throws Exception {
        Plan plan = deployer.plan(rendering(), 1);
        KubeObject theirs = madeByKubectl("second");
        cluster.apply(theirs, ApplyOptions.STANDARD);
        cluster.attempts.clear();

        try (Watching _ = deployer.apply(plan, events::add)) {
            assertThat(untilEnd()).containsExactly("applied first", "failed second: CONFLICT");
        }
        assertThat(cluster.attempts).doesNotContain("second");
        assertThat(cluster.get(theirs.key())).contains(theirs);
        assertThat(inventory()).extracting(ObjectKey::name).containsExactly("first");
    }

    @Test
    void aPlanWithARefusalWritesNothing() throws Exception {
        cluster.apply(madeByKubectl("second"), ApplyOptions.STANDARD);
        cluster.attempts.clear();

        assertThat(run()).containsExactly("failed second: CONFLICT");
        assertThat(cluster.attempts).isEmpty();
    }

    @Test
    void aNamespaceThatIsMissingIsSaidBeforeAnythingIsWritten() throws Exception {
        cluster.delete(new ObjectKey(new GroupVersionKind("", "v1", "Namespace"), "", "default"));
        cluster.attempts.clear();

        assertThat(deployer.plan(rendering(), 1).missingNamespaces()).containsExactly("default");
        assertThat(run()).containsExactly("failed default: NOT_FOUND");
        assertThat(cluster.attempts).isEmpty();
    }

    @Test
    void aKindThatIsNotServedIsSaidBeforeAnythingIsWritten() throws Exception {
        cluster.simulated = false;
        cluster.unserved.add("Web");

        Plan plan = deployer.plan(rendering(), 1);

        assertThat(plan.gaps()).isEqualTo(new KindGaps(List.of(WEB), List.of()));
        assertThat(plan.isFeasible()).isFalse();
        assertThat(run()).containsExactly("failed web: UNKNOWN_KIND");
        assertThat(cluster.attempts).isEmpty();
    }

    @Test
    void aKindThatTheFolderDefinesIsNotMissed() throws Exception {
        cluster.simulated = false;
        cluster.unserved.add("Web");
        String definition =
                """
                ---
                apiVersion: apiextensions.k8s.io/v1
                kind: CustomResourceDefinition
                metadata: {name: webs.ex.dev}
                spec: {group: ex.dev, scope: Namespaced, names: {kind: Web, plural: webs}, versions: [{name: v1, served: true, storage: true}]}
                """;

        assertThat(deployer.plan(rendering(TEXT + definition), 1).gaps()).isEqualTo(KindGaps.NONE);
    }

    @Test
    void aSimulatedClusterTakesInKindsThatNobodyDefined() throws Exception {
        cluster.unserved.add("Web");

        Plan plan = deployer.plan(rendering(), 1);

        assertThat(plan.gaps()).isEqualTo(new KindGaps(List.of(), List.of(WEB)));
        assertThat(plan.isFeasible()).isTrue();
        assertThat(run()).endsWith("completed");
        assertThat(cluster.attempts).startsWith("webs.ex.dev", "oam-studio.app");
        assertThat(deployer.plan(rendering(), 1).gaps()).isEqualTo(KindGaps.NONE);
    }

    @Test
    void kindsOfKubernetesItselfAreNotInventedBySimulatedClustersEither() {
        List<GroupVersionKind> own =
                List.of(
                        new GroupVersionKind("apps", "v1", "Gadget"),
                        new GroupVersionKind("", "v1", "Gadget"),
                        new GroupVersionKind("policy.k8s.io", "v1", "Gadget"));

        assertThat(KindGaps.of(own, true)).isEqualTo(new KindGaps(own, List.of()));
    }

    @Test
    void aNamespaceOfTheFolderIsMadeBeforeTheInventoryInIt() throws Exception {
        cluster.delete(new ObjectKey(new GroupVersionKind("", "v1", "Namespace"), "", "default"));
        cluster.attempts.clear();
        Rendering withNamespace =
                rendering(
                        TEXT
                                + "---\n{apiVersion: v1, kind: Namespace, metadata: {name: default}}\n");
        Plan plan = deployer.plan(withNamespace, 1);

        try (Watching _ = deployer.apply(plan, events::add)) {
            assertThat(untilEnd()).startsWith("applied default").endsWith("completed");
        }
        assertThat(cluster.attempts).startsWith("default", "oam-studio.app");
    }

    @Test
    void deletingTakesWhatWasAppliedAndTheInventory() throws Exception {
        run();
        cluster.attempts.clear();

        deployer.delete(rendering());

        assertThat(cluster.attempts)
                .containsExactlyInAnyOrder("-web", "-second", "-first", "-oam-studio.app");
    }

    private List<String> run() throws ClusterException, InterruptedException {
        Plan plan = deployer.plan(rendering(), 1);
        try (Watching _ = deployer.apply(plan, events::add)) {
            return untilEnd();
        }
    }

    /// What is told, in words, up to what ends a run.
    private List<String> untilEnd() throws InterruptedException {
        List<String> words = new ArrayList<>();
        while (true) {
            DeployEvent event = events.poll(60, TimeUnit.SECONDS);
            assertThat(event).as("after " + words).isNotNull();
            switch (event) {
                case DeployEvent.ResourceApplied(ObjectKey key) ->
                        words.add("applied " + key.name());
                case DeployEvent.ResourceDeleted(ObjectKey key) ->
                        words.add("deleted " + key.name());
                case DeployEvent.ResourceWaits waits -> words.add("waits " + waits.key().name());
                case DeployEvent.ConnectionLost lost -> words.add("lost " + lost.why());
                case DeployEvent.Observed ignored -> {}
                case DeployEvent.ResourceFailed(ObjectKey key, ClusterException cause) -> {
                    words.add("failed " + key.name() + ": " + cause.kind());
                    return words;
                }
                case DeployEvent.PlanCompleted ignored -> {
                    words.add("completed");
                    return words;
                }
                case DeployEvent.PlanCancelled ignored -> {
                    words.add("cancelled");
                    return words;
                }
            }
        }
    }

    private List<ObjectKey> inventory() throws ClusterException {
        return Inventory.from(cluster.get(Inventory.keyOf("app", "default")).orElseThrow())
                .objects();
    }

    private static KubeObject madeByKubectl(String name) {
        return new KubeObject(
                Json.read(
                                """
                                {"apiVersion": "v1", "kind": "ConfigMap",
                                 "metadata": {"name": "%s", "namespace": "default", "uid": "7",
                                              "managedFields": [{"manager": "kubectl"}]}}
                                """
                                        .formatted(name))
                        .mappingAt());
    }

    private static Rendering rendering() {
        return rendering(TEXT);
    }

    private static Rendering rendering(String text) {
        List<YamlFile> files = List.of(YamlFile.parse("app.yaml", text));
        Design design = new Design(files, ModelReader.read(files), new Catalog(List.of()));
        return Renderer.render(design, design.model().applications().getFirst(), "default");
    }
}
