package dev.oamstudio.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.app.sample.Samples;
import dev.oamstudio.cluster.connect.KubeconfigFiles;
import dev.oamstudio.cluster.runtime.KnownClusters;
import dev.oamstudio.cluster.sandbox.SandboxCluster;
import dev.oamstudio.cluster.sandbox.time.RealTime;
import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// From files to what runs, in a sandbox whose controllers are in a hurry.
class ApplyCommandTest {
    @TempDir Path folder;

    private final KnownClusters clusters =
            new KnownClusters(
                    KubeconfigFiles.ofPaths(),
                    SandboxCluster.start(RealTime.atSpeed(50), new Random(1)),
                    Clock.systemUTC());

    @AfterEach
    void end() {
        clusters.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"helloworld", "data-passing", "shop"})
    void anApplicationBecomesHealthy(String sample) {
        CliRun run = run("apply", CliRun.sample(sample).toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Plan for " + sample + " on sandbox (simulated)\n")
                .contains("\neverything is applied; waiting until it works\n")
                .contains("\n✔ " + sample)
                .endsWith("\n" + sample + " is healthy.\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void whatTheProductOffersRunsOnTheSandboxWithoutDefinitions() throws IOException {
        Files.writeString(
                folder.resolve("app.yaml"),
                """
                apiVersion: core.oam.dev/v1alpha2
                kind: ApplicationConfiguration
                metadata: {name: scaled}
                spec:
                  components:
                    - componentName: web
                      traits:
                        - trait:
                            apiVersion: core.oam.dev/v1alpha2
                            kind: ManualScalerTrait
                            spec: {replicaCount: 2}
                ---
                apiVersion: core.oam.dev/v1alpha2
                kind: Component
                metadata: {name: web}
                spec:
                  workload:
                    apiVersion: core.oam.dev/v1alpha2
                    kind: ContainerizedWorkload
                    spec: {containers: [{name: web, image: "web:1"}]}
                """);

        CliRun run = run("apply", folder.toString());

        assertThat(run.err())
                .contains("The sandbox takes in core.oam.dev/v1alpha2 ContainerizedWorkload ")
                .contains("The sandbox takes in core.oam.dev/v1alpha2 ManualScalerTrait ");
        assertThat(run.out()).endsWith("\nscaled is healthy.\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void theTreeLeadsFromTheApplicationToItsPods() {
        String out = run("apply", CliRun.sample("helloworld").toString()).out();
        String tree = out.substring(out.lastIndexOf("✔ helloworld"));
        assertThat(tree.lines().filter(line -> line.contains("(Pod)"))).hasSizeGreaterThan(1);
        assertThat(tree).contains("Available=True").contains("(ReplicaSet)");
    }

    @Test
    void whatIsAppliedIsInSyncAndPlansNothing() {
        String path = CliRun.sample("helloworld").toString();
        run("apply", path);
        CliRun plan = run("plan", path);
        assertThat(plan.out()).contains("0 to create, 0 to change, 0 to delete, ");
        assertThat(plan.code()).isZero();
        CliRun status = run("status", path);
        assertThat(status.out()).startsWith("✔ helloworld");
        assertThat(status.code()).isZero();
    }

    @Test
    void aChangeIsPlannedFieldByField() throws IOException {
        Path copy = Samples.copy("helloworld", folder);
        run("apply", copy.toString());
        replace(copy.resolve("components.yaml"), "helloworld-go:latest", "helloworld-go:2");
        CliRun plan = run("plan", copy.toString());
        assertThat(plan.out())
                .contains("~ change  Service default/frontend")
                .contains("helloworld-go:latest → ")
                .contains("1 to change");
        assertThat(plan.code()).isEqualTo(1);
    }

    @Test
    void whatDoesNotWorkEndsWithTheTimeAndSaysWhy() throws IOException {
        Path copy = Samples.copy("helloworld", folder);
        replace(copy.resolve("components.yaml"), "helloworld-go:latest", "helloworld-go:missing");
        CliRun run = run("apply", "--timeout", "3s", copy.toString());
        assertThat(run.out())
                .contains("Not ready after 3 s. --timeout waits longer.\n")
                .doesNotContain("status --why")
                .contains("components.yaml:")
                .contains("  → ");
        assertThat(run.code()).isEqualTo(1);
        CliRun why = run("status", "--why", copy.toString());
        assertThat(why.out())
                .contains("helloworld-go:missing")
                .contains("components.yaml:")
                .contains("  → ");
        assertThat(why.code()).isEqualTo(1);
    }

    @Test
    void nothingIsAppliedWhileThereAreErrors() {
        String broken = CliRun.sample("broken").toString();
        CliRun run = run("apply", "--application", "broken", broken);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("[OAM201 trait-applies-to-workload]")
                .contains("Nothing was applied: ");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void whatIsDeletedIsPlannedAnew() {
        String path = CliRun.sample("helloworld").toString();
        run("apply", path);
        assertThat(run("delete", path).code()).isZero();
        assertThat(run("plan", path).out()).contains("+ create  Deployment default/backend");
    }

    @Test
    void jsonHasThePlanTheOutcomeAndTheTree() {
        CliRun run = run("apply", "-o", "json", CliRun.sample("helloworld").toString());
        Value json = Json.read(run.out());
        assertThat(json.textAt("plan", "application")).contains("helloworld");
        assertThat(json.get("ready")).contains(Value.bool(true));
        assertThat(json.textAt("status", "health")).contains("healthy");
        assertThat(run.err()).contains("applied Deployment default/backend");
    }

    @Test
    void aNewSandboxIsSaidToBeEmpty() {
        CliRun status = run("status", CliRun.sample("helloworld").toString());
        assertThat(status.err()).startsWith("The sandbox lives only while a command runs");
        assertThat(status.out()).startsWith("○ helloworld");
        assertThat(status.code()).isEqualTo(1);
    }

    @Test
    void anUnknownContextIsAnsweredWithTheKnownOnes() {
        CliRun run = run("plan", "--context", "prod", CliRun.sample("helloworld").toString());
        assertThat(run)
                .isEqualTo(
                        new CliRun(
                                2, "", "oam-studio: There is no context “prod”. Known: sandbox\n"));
    }

    @Test
    void whatIsWrongWithKubeconfigsIsSaidWhereAClusterIsChosen() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad"), "users: ]");
        Path good =
                Files.writeString(
                        folder.resolve("good"),
                        "contexts: [{name: dev, context: {cluster: far, user: me}}]");
        try (KnownClusters known =
                new KnownClusters(
                        KubeconfigFiles.ofPaths(bad, good),
                        SandboxCluster.start(),
                        Clock.systemUTC())) {
            String path = CliRun.sample("helloworld").toString();
            String fault =
                    "oam-studio: "
                            + bad
                            + ", line 1: this is not YAML. Correct it there, or have the tool of your cluster write the file anew.\n";

            assertThat(CliRun.on(() -> known, "", "plan", "--context", "dev", path))
                    .isEqualTo(
                            new CliRun(
                                    4,
                                    "",
                                    fault
                                            + "oam-studio: "
                                            + good
                                            + ": the context “dev” is about the cluster “far”, which no kubeconfig file"
                                            + " describes. Add it, or choose another context.\n"));
            assertThat(CliRun.on(() -> known, "", "plan", "--context", "prod", path))
                    .isEqualTo(
                            new CliRun(
                                    2,
                                    "",
                                    fault
                                            + "oam-studio: There is no context “prod”. Known: sandbox, dev\n"));
            assertThat(CliRun.on(() -> known, "", "plan", path).err()).doesNotContain("YAML");
        }
    }

    @Test
    void theTourEndsInHealth() {
        CliRun run = run("tour");
        assertThat(run.out())
                .containsSubsequence(
                        "1. Open",
                        "2. Problems",
                        "3. Rendered",
                        "4. Plan",
                        "5. Apply",
                        "✔ helloworld")
                .contains("\nThe application is healthy.\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void withoutDisplayAndVerbTheTourIsPlayed() {
        CliRun run = run();
        assertThat(run.out()).startsWith("There is no display here").contains("2. Problems");
        assertThat(run.code()).isZero();
    }

    private CliRun run(String... arguments) {
        return CliRun.on(() -> clusters, "", arguments);
    }

    private static void replace(Path file, String old, String fresh) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, fresh));
    }
}
