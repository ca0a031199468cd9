package dev.oamstudio.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.oamstudio.cluster.connect.Kubeconfig;
import dev.oamstudio.cluster.connect.KubeconfigFiles;
import dev.oamstudio.cluster.connect.KubernetesCluster;
import dev.oamstudio.cluster.controlplane.ControlPlaneBinaries;
import dev.oamstudio.cluster.controlplane.LocalControlPlane;
import dev.oamstudio.cluster.runtime.KnownClusters;
import dev.oamstudio.cluster.sandbox.SandboxCluster;
import dev.oamstudio.model.deploy.ApplyOptions;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ResourceQuery;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// From files to what runs behind a real API server, with real controllers and played nodes. Each sample has a namespace of its
/// own. Skipped without the servers' programs, or failing where `OAM_STUDIO_REQUIRE_CONTROL_PLANE` is true.
class ControlPlaneJourneyTest {
    private static final GroupVersionKind DEPLOYMENT =
            new GroupVersionKind("apps", "v1", "Deployment");
    private static final GroupVersionKind CONFIG_MAP = new GroupVersionKind("", "v1", "ConfigMap");

    @TempDir static Path folder;

    private static Optional<LocalControlPlane> plane = Optional.empty();
    private static Optional<KnownClusters> clusters = Optional.empty();

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Optional<ControlPlaneBinaries> binaries =
                ControlPlaneBinaries.find(
                        System.getenv(), Path.of(System.getProperty("user.home")));
        boolean required = Boolean.parseBoolean(System.getenv("OAM_STUDIO_REQUIRE_CONTROL_PLANE"));
        String how = "A real API server is wanted: " + ControlPlaneBinaries.HOW_TO_GET;
        assertThat(binaries.isPresent() || !required).as(how).isTrue();
        assumeTrue(binaries.isPresent(), how);
        LocalControlPlane started = LocalControlPlane.start(binaries.get(), folder);
        plane = Optional.of(started);
        assumeTrue(started.isComplete() || required, "Controllers are wanted: " + how);
        clusters =
                Optional.of(
                        new KnownClusters(
                                KubeconfigFiles.ofPaths(started.kubeconfig()),
                                SandboxCluster.start(),
                                Clock.systemUTC()));
    }

    @AfterAll
    static void end() {
        clusters.ifPresent(KnownClusters::close);
        plane.ifPresent(LocalControlPlane::close);
    }

    @ParameterizedTest
    @ValueSource(strings = {"helloworld", "data-passing", "shop"})
    void aSampleIsAppliedStaysAndGoes(String sample) throws ClusterException {
        makeNamespace(sample);

        CliRun apply = run("apply", sample);
        assertThat(apply.err()).isEmpty();
        assertThat(apply.out())
                .containsAnyOf(
                        "\n" + sample + " is healthy.\n",
                        "\nEverything that reports a status is healthy. No status reported by: ");
        assertThat(apply.code()).isZero();

        CliRun plan = run("plan", sample);
        assertThat(plan.out())
                .doesNotContain("\n+ create")
                .doesNotContain("\n~ change")
                .doesNotContain("\n- delete")
                .contains("\n0 to create, 0 to change, 0 to delete, ");
        assertThat(plan.code()).isZero();

        assertThat(run("delete", sample).code()).isZero();
        assertThat(ours(sample, DEPLOYMENT)).isEmpty();
        assertThat(ours(sample, CONFIG_MAP)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"helloworld", "data-passing", "shop"})
    void kubectlTakesWhatIsRenderedOnceTheKindsAreThere(String sample) throws Exception {
        assumeTrue(kubectl("", "version", "--client").equals(0), "kubectl is wanted");
        String path = CliRun.sample(sample).toString();
        String kinds = CliRun.of("render", "--crds", path).out();
        if (!kinds.isEmpty()) {
            assertThat(kubectl(kinds, "apply", "--server-side", "--force-conflicts", "-f", "-"))
                    .isEqualTo(0);
            assertThat(kubectl(kinds, "wait", "--for=condition=Established", "-f", "-"))
                    .isEqualTo(0);
        }
        String objects = CliRun.of("render", path).out();
        assertThat(kubectl(objects, "create", "--dry-run=client", "--validate=false", "-f", "-"))
                .isEqualTo(0);
    }

    /// The exit code; none where there is no kubectl.
    private static Integer kubectl(String input, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kubectl"));
        command.addAll(List.of(arguments));
        Path stdin = Files.writeString(folder.resolve("input.yaml"), input);
        ProcessBuilder builder =
                new ProcessBuilder(command).inheritIO().redirectInput(stdin.toFile());
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("KUBECONFIG", plane.orElseThrow().kubeconfig().toString());
        builder.environment().put("HOME", folder.toString());
        try {
            return builder.start().waitFor();
        } catch (IOException noKubectl) {
            return -1;
        }
    }

    @Test
    void theStatusTreeEndsInTheRealPods() throws ClusterException {
        makeNamespace("pods");

        run("apply", "helloworld", "pods");

        String tree = run("status", "helloworld", "pods").out();
        List<KubeObject> pods = ours("pods", new GroupVersionKind("", "v1", "Pod"));
        assertThat(pods).isNotEmpty().allSatisfy(pod -> assertThat(pod.uid()).isNotEmpty());
        assertThat(tree.lines().filter(line -> line.contains("(Pod)  Healthy · Ready")))
                .hasSameSizeAs(pods);
        assertThat(pods)
                .allSatisfy(pod ->
                        assertThat(tree).contains("✔ " + pod.name() + " (Pod)  Healthy · Ready"));
    }

    private static CliRun run(String command, String sample) {
        return run(command, sample, sample);
    }

    private static CliRun run(String command, String sample, String namespace) {
        return CliRun.on(
                clusters::orElseThrow,
                "",
                command,
                "--context",
                "local",
                "--namespace",
                namespace,
                CliRun.sample(sample).toString());
    }

    private static void makeNamespace(String name) throws ClusterException {
        String json =
                "{\"apiVersion\": \"v1\", \"kind\": \"Namespace\", \"metadata\": {\"name\": \"%s\"}}"
                        .formatted(name);
        try (KubernetesCluster cluster = connect()) {
            KubeObject made =
                    cluster.apply(
                            new KubeObject(Json.read(json).mappingAt()), ApplyOptions.STANDARD);
            assertThat(made.name()).isEqualTo(name);
        }
    }

    /// The objects that this product put there, or that came of them; the API server puts a ConfigMap into each namespace.
    private static List<KubeObject> ours(String namespace, GroupVersionKind type)
            throws ClusterException {
        try (KubernetesCluster cluster = connect()) {
            Stream<KubeObject> all = cluster.list(new ResourceQuery(type, namespace, "")).stream();
            return all.filter(object -> !object.name().equals("kube-root-ca.crt")).toList();
        }
    }

    private static KubernetesCluster connect() throws ClusterException {
        return KubernetesCluster.connect(
                Kubeconfig.read(KubeconfigFiles.ofPaths(plane.orElseThrow().kubeconfig()))
                        .contexts()
                        .getFirst());
    }
}
