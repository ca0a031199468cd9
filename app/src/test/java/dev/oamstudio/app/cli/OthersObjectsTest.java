package dev.oamstudio.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.app.sample.Samples;
import dev.oamstudio.cluster.connect.KubeconfigFiles;
import dev.oamstudio.cluster.runtime.KnownClusters;
import dev.oamstudio.cluster.sandbox.SandboxCluster;
import dev.oamstudio.cluster.sandbox.time.RealTime;
import dev.oamstudio.model.deploy.ApplyOptions;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.yaml.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happens to objects that this application did not put into the cluster: nothing, unless somebody asks for it.
class OthersObjectsTest {
    private static final ObjectKey LOGIN =
            new ObjectKey(new GroupVersionKind("", "v1", "Secret"), "default", "members-db-login");
    private static final ObjectKey WEB =
            new ObjectKey(new GroupVersionKind("apps", "v1", "Deployment"), "default", "web");
    private static final ObjectKey INVENTORY =
            new ObjectKey(
                    new GroupVersionKind("", "v1", "ConfigMap"),
                    "default",
                    "oam-studio.data-passing");

    @TempDir Path folder;

    private final SandboxCluster sandbox =
            SandboxCluster.start(RealTime.atSpeed(50), new Random(1));
    private final KnownClusters clusters =
            new KnownClusters(KubeconfigFiles.ofPaths(), sandbox, Clock.systemUTC());

    @AfterEach
    void end() {
        clusters.close();
    }

    @Test
    void aForeignObjectStopsTheApplyBeforeItWritesAnything() throws ClusterException {
        KubeObject theirs = kubectlMakes(login("somebody"));
        CliRun run = run("apply", CliRun.sample("data-passing").toString());
        assertThat(run.out())
                .contains(
                        "! refuse  Secret default/members-db-login  exists and is not of this"
                                + " application: kubectl made it")
                .contains(", 1 refused");
        assertThat(run.err())
                .isEqualTo(
                        "Nothing may be applied: 1 object of this application exists already and"
                                + " somebody else made it. Rename it, or take it over with"
                                + " --adopt.\n");
        assertThat(run.code()).isEqualTo(1);
        assertThat(sandbox.get(LOGIN)).contains(theirs);
        assertThat(sandbox.get(WEB)).isEmpty();
        assertThat(sandbox.get(INVENTORY)).isEmpty();
    }

    @Test
    void aDeleteAfterARefusedApplyTakesNothing() throws ClusterException {
        KubeObject theirs = kubectlMakes(login("somebody"));
        String path = CliRun.sample("data-passing").toString();
        run("apply", path);
        CliRun delete = run("delete", path);
        assertThat(delete.out()).isEqualTo("Nothing is applied for data-passing on sandbox.\n");
        assertThat(delete.code()).isZero();
        assertThat(sandbox.get(LOGIN)).contains(theirs);
    }

    @Test
    void aForeignObjectIsTakenOverWhereThatIsAskedFor() throws ClusterException {
        kubectlMakes(login("somebody"));
        CliRun run = run("apply", "--adopt", CliRun.sample("data-passing").toString());
        assertThat(run.out()).contains("it is taken over, and belongs to this application");
        assertThat(run.code()).isZero();
        assertThat(sandbox.get(LOGIN).map(o -> o.text("data", "POSTGRES_USER")))
                .contains("bWVtYmVycw==");
        run("delete", CliRun.sample("data-passing").toString());
        assertThat(sandbox.get(LOGIN)).isEmpty();
    }

    @Test
    void twoSamplesLiveBesideEachOther() {
        for (String sample : List.of("data-passing", "shop", "helloworld")) {
            CliRun run = run("apply", CliRun.sample(sample).toString());
            assertThat(run.err()).isEmpty();
            assertThat(run.code()).as(run.out()).isZero();
        }
        for (String sample : List.of("data-passing", "shop", "helloworld")) {
            CliRun plan = run("plan", CliRun.sample(sample).toString());
            assertThat(plan.out()).contains("0 to create, 0 to change, 0 to delete, ");
            assertThat(plan.code()).isZero();
        }
    }

    @Test
    void anotherApplicationsObjectsAreRefusedWithItsName() throws IOException, ClusterException {
        run("apply", CliRun.sample("data-passing").toString());
        Path copy = Samples.copy("data-passing", folder);
        replace(copy.resolve("data-passing.yaml"), "name: data-passing", "name: other");
        CliRun plan = run("plan", "--adopt", copy.toString());
        assertThat(plan.out())
                .contains(
                        "! refuse  Deployment default/web  belongs to the application data-passing")
                .contains(
                        "= keep  Secret default/members-db-login  as designed; the application"
                                + " data-passing has it too");
        assertThat(run("apply", copy.toString()).code()).isEqualTo(1);
        run("delete", copy.toString());
        assertThat(sandbox.get(WEB)).isPresent();
        assertThat(sandbox.get(LOGIN)).isPresent();
    }

    @Test
    void whatOthersMadeAnewIsLeftByDelete() throws ClusterException {
        String path = CliRun.sample("data-passing").toString();
        run("apply", path);
        sandbox.delete(LOGIN);
        KubeObject theirs = kubectlMakes(login("somebody"));
        CliRun delete = run("delete", path);
        assertThat(delete.out())
                .contains(
                        "= keep  Secret default/members-db-login  no longer designed; stays because")
                .contains("- delete  Deployment default/web");
        assertThat(sandbox.get(LOGIN)).contains(theirs);
        assertThat(sandbox.get(WEB)).isEmpty();
    }

    @Test
    void aDeleteSaysInJsonWhatItDid() {
        String path = CliRun.sample("data-passing").toString();
        assertThat(Json.read(run("delete", "-o", "json", path).out()).get("applied"))
                .hasToString("Optional[Bool[truth=false]]");
    }

    private CliRun run(String... arguments) {
        return CliRun.on(() -> clusters, "", arguments);
    }

    private KubeObject kubectlMakes(String json) throws ClusterException {
        sandbox.apply(
                new KubeObject(Json.read(json).mappingAt()),
                new ApplyOptions("kubectl", false, false));
        Optional<KubeObject> made = sandbox.get(LOGIN);
        return made.orElseThrow();
    }

    private static String login(String user) {
        return """
        {"apiVersion": "v1", "kind": "Secret",
         "metadata": {"name": "members-db-login", "namespace": "default"},
         "stringData": {"POSTGRES_USER": "%s"}}
        """
                .formatted(user);
    }

    private static void replace(Path file, String old, String fresh) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, fresh));
    }
}
