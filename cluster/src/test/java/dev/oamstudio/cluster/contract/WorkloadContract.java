package dev.oamstudio.cluster.contract;

import static dev.oamstudio.cluster.contract.Objects.CONFIG_MAP;
import static dev.oamstudio.cluster.contract.Objects.DEPLOYMENT;
import static dev.oamstudio.cluster.contract.Objects.JOB;
import static dev.oamstudio.cluster.contract.Objects.POD;
import static dev.oamstudio.cluster.contract.Objects.REPLICA_SET;
import static dev.oamstudio.cluster.contract.Objects.STATEFUL_SET;
import static dev.oamstudio.cluster.contract.Objects.deployment;
import static dev.oamstudio.cluster.contract.Objects.in;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.cluster.convert.Events;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ResourceQuery;
import dev.oamstudio.model.kube.Condition;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.OwnerReference;
import dev.oamstudio.model.yaml.Value;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What becomes of workloads: what the controllers make of them and how pods fare.
interface WorkloadContract extends ClusterContract {
    @Test
    default void aDeploymentBecomesReadyPods() throws ClusterException, InterruptedException {
        KubeObject applied = apply(deployment(here(), "web", "nginx:1", 2));

        KubeObject ready = untilReady("web", 2);

        assertThat(ready.observedGeneration()).contains(applied.generation());
        assertThat(conditions(ready))
                .contains(
                        "Available=True MinimumReplicasAvailable",
                        "Progressing=True NewReplicaSetAvailable");
        List<KubeObject> sets = cluster().list(query(REPLICA_SET));
        List<KubeObject> pods = cluster().list(query(POD));
        assertThat(sets)
                .hasSize(1)
                .allSatisfy(set -> assertThat(owners(set)).containsExactly(owner(ready)));
        assertThat(pods)
                .hasSize(2)
                .allSatisfy(pod -> {
                    assertThat(owners(pod)).containsExactly(owner(sets.getFirst()));
                    assertThat(pod.name()).startsWith(sets.getFirst().name() + "-");
                    assertThat(pod.text("status", "phase")).isEqualTo("Running");
                    assertThat(pod.condition("Ready").map(Condition::isTrue)).contains(true);
                    assertThat(pod.condition("PodScheduled").map(Condition::isTrue)).contains(true);
                });
    }

    @Test
    default void aNewImageIsRolledOutByANewReplicaSet()
            throws ClusterException, InterruptedException {
        apply(deployment(here(), "web", "nginx:1", 2));
        untilReady("web", 2);

        KubeObject changed = apply(deployment(here(), "web", "nginx:2", 2));
        try (Watcher deployments = watch(DEPLOYMENT)) {
            deployments.untilOne(d ->
                    d.observedGeneration().equals(Optional.of(changed.generation()))
                            && isRolledOut(d, 2));
        }
        try (Watcher pods = watch(POD)) {
            pods.until(all ->
                    all.size() == 2 && all.stream().allMatch(pod -> image(pod).equals("nginx:2")));
        }

        assertThat(cluster().list(query(REPLICA_SET)))
                .extracting(set -> set.content().wholeAt("spec", "replicas").orElse(-1L))
                .containsExactlyInAnyOrder(0L, 2L);
    }

    @Test
    default void anImageThatIsMissingCannotBePulled()
            throws ClusterException, InterruptedException {
        apply(deployment(here(), "web", "nginx:missing", 1));

        KubeObject pod = untilWaiting("ImagePullBackOff");

        assertThat(pod.text("status", "phase")).isEqualTo("Pending");
        assertThat(container(pod).textAt("state", "waiting", "message").orElse(""))
                .contains("nginx:missing")
                .contains("manifest unknown");
        assertThat(pod.condition("Ready").map(Condition::reason)).contains("ContainersNotReady");
        assertThat(warningsAbout(pod, "Failed")).contains("Failed");
    }

    @Test
    default void anImageThatCrashesIsStartedAgainAndAgain()
            throws ClusterException, InterruptedException {
        apply(deployment(here(), "web", "nginx:crash", 1));

        KubeObject pod = untilWaiting("CrashLoopBackOff");

        assertThat(container(pod).wholeAt("restartCount").orElse(0L)).isPositive();
        assertThat(container(pod).wholeAt("lastState", "terminated", "exitCode")).contains(1L);
        assertThat(warningsAbout(pod, "BackOff")).contains("BackOff");
    }

    @Test
    default void anImageThatIsUnreadyRunsButIsNeverReady()
            throws ClusterException, InterruptedException {
        apply(deployment(here(), "web", "nginx:unready", 1));
        try (Watcher pods = watch(POD)) {
            KubeObject pod = pods.untilOne(p -> p.text("status", "phase").equals("Running"));

            assertThat(container(pod).get("ready")).contains(Value.bool(false));
            assertThat(container(pod).at("state", "running")).isPresent();
            assertThat(pod.condition("Ready").map(Condition::isFalse)).contains(true);
            assertThat(warningsAbout(pod, "Unhealthy")).contains("Unhealthy");
        }
        try (Watcher deployments = watch(DEPLOYMENT)) {
            KubeObject web = deployments.untilOne(d -> d.condition("Available").isPresent());
            assertThat(conditions(web)).contains("Available=False MinimumReplicasUnavailable");
        }
    }

    @Test
    default void aJobCompletes() throws ClusterException, InterruptedException {
        apply(
                in(
                        here(),
                        """
                        apiVersion: batch/v1
                        kind: Job
                        metadata: {name: migrate}
                        spec:
                          template:
                            spec:
                              restartPolicy: Never
                              containers: [{name: migrate, image: 'migrate:1'}]
                        """));
        try (Watcher jobs = watch(JOB)) {
            KubeObject job =
                    jobs.untilOne(
                            j -> j.condition("Complete").filter(Condition::isTrue).isPresent());

            assertThat(job.content().wholeAt("status", "succeeded")).contains(1L);
            assertThat(job.content().textAt("status", "completionTime")).isPresent();
            assertThat(job.condition("Complete").map(Condition::reason))
                    .contains("CompletionsReached");
        }
        assertThat(cluster().list(query(POD)))
                .extracting(pod -> pod.text("status", "phase"))
                .containsExactly("Succeeded");
    }

    @Test
    default void aJobWhosePodsFailFails() throws ClusterException, InterruptedException {
        apply(
                in(
                        here(),
                        """
                        apiVersion: batch/v1
                        kind: Job
                        metadata: {name: migrate}
                        spec:
                          backoffLimit: 0
                          template:
                            spec:
                              restartPolicy: Never
                              containers: [{name: migrate, image: 'migrate:crash'}]
                        """));
        try (Watcher jobs = watch(JOB)) {
            KubeObject job =
                    jobs.untilOne(j -> j.condition("Failed").filter(Condition::isTrue).isPresent());

            assertThat(job.condition("Failed").map(Condition::reason))
                    .contains("BackoffLimitExceeded");
        }
    }

    @Test
    default void aStatefulSetStartsItsPodsOneAfterTheOther()
            throws ClusterException, InterruptedException {
        apply(
                in(
                        here(),
                        """
                        apiVersion: apps/v1
                        kind: StatefulSet
                        metadata: {name: db}
                        spec:
                          serviceName: db
                          replicas: 2
                          selector: {matchLabels: {app: db}}
                          template:
                            metadata: {labels: {app: db}}
                            spec: {containers: [{name: db, image: 'postgres:16'}]}
                        """));
        try (Watcher pods = watch(POD)) {
            pods.untilOne(pod -> pod.name().equals("db-1"));
            List<KubeObject> first =
                    cluster().list(query(POD)).stream()
                            .filter(pod -> pod.name().equals("db-0"))
                            .toList();
            assertThat(first)
                    .allSatisfy(pod ->
                            assertThat(pod.condition("Ready").map(Condition::isTrue))
                                    .contains(true));
        }
        try (Watcher sets = watch(STATEFUL_SET)) {
            KubeObject set =
                    sets.untilOne(s ->
                            s.content().wholeAt("status", "readyReplicas").equals(Optional.of(2L)));
            assertThat(set.text("status", "updateRevision")).startsWith("db-");
        }
    }

    @Test
    default void whatADeletedObjectOwnedIsDeletedInTheBackground()
            throws ClusterException, InterruptedException {
        KubeObject web = apply(deployment(here(), "web", "nginx:1", 1));
        untilReady("web", 1);

        cluster().delete(web.key());

        try (Watcher sets = watch(REPLICA_SET);
                Watcher pods = watch(POD)) {
            sets.next();
            sets.until(Collection::isEmpty);
            pods.next();
            pods.until(Collection::isEmpty);
        }
        assertThat(cluster().list(query(POD))).isEmpty();
        assertThat(cluster().list(query(REPLICA_SET))).isEmpty();
    }

    @Test
    default void ownersAreFollowedThroughAnyKind() throws ClusterException, InterruptedException {
        KubeObject owner = apply(settings("colour", "red"));
        String child =
                """
                apiVersion: v1
                kind: Secret
                metadata:
                  name: child
                  ownerReferences: [{apiVersion: v1, kind: ConfigMap, name: settings, uid: %s}]
                """
                        .formatted(owner.uid());
        KubeObject secret = apply(in(here(), child));

        try (Watcher secrets = watch(secret.type())) {
            secrets.untilOne(s -> s.name().equals("child"));
            cluster().delete(owner.key());
            secrets.until(all -> all.stream().noneMatch(s -> s.name().equals("child")));
        }
        assertThat(cluster().get(secret.key())).isEmpty();
    }

    @Test
    default void aNamespaceTakesWhatIsInItWithIt() throws ClusterException, InterruptedException {
        KubeObject settings = apply(settings("colour", "red"));
        try (Watcher maps = watch(CONFIG_MAP)) {
            maps.untilOne(map -> map.name().equals("settings"));
            cluster().delete(Objects.key(Objects.NAMESPACE, "", here()));
            maps.until(all -> all.stream().noneMatch(map -> map.name().equals("settings")));
        }
        assertThat(cluster().get(settings.key())).isEmpty();
    }

    private KubeObject untilReady(String name, long replicas)
            throws ClusterException, InterruptedException {
        try (Watcher deployments = watch(DEPLOYMENT)) {
            return deployments.untilOne(d -> d.name().equals(name) && isRolledOut(d, replicas));
        }
    }

    private KubeObject untilWaiting(String reason) throws ClusterException, InterruptedException {
        try (Watcher pods = watch(POD)) {
            return pods.untilOne(pod ->
                    container(pod)
                            .textAt("state", "waiting", "reason")
                            .equals(Optional.of(reason)));
        }
    }

    /// The warnings about a pod; recorders may be a moment behind the status.
    private List<String> warningsAbout(KubeObject pod, String awaited)
            throws ClusterException, InterruptedException {
        try (Watcher events = watch(Events.TYPE)) {
            events.untilOne(event ->
                    event.text("involvedObject", "name").equals(pod.name())
                            && event.text("reason").equals(awaited));
        }
        return cluster().events(here()).stream()
                .filter(event -> event.warning() && event.about().equals(pod.key()))
                .map(event -> event.reason())
                .toList();
    }

    private static boolean isRolledOut(KubeObject deployment, long replicas) {
        Optional<Long> wanted = Optional.of(replicas);
        return deployment.content().wholeAt("status", "updatedReplicas").equals(wanted)
                && deployment.content().wholeAt("status", "readyReplicas").equals(wanted)
                && deployment.content().wholeAt("status", "replicas").equals(wanted)
                && deployment
                        .condition("Progressing")
                        .map(Condition::reason)
                        .equals(Optional.of("NewReplicaSetAvailable"));
    }

    private static Value container(KubeObject pod) {
        return pod.content().itemsAt("status", "containerStatuses").stream()
                .findFirst()
                .orElse(Value.Mapping.EMPTY);
    }

    private static String image(KubeObject pod) {
        return pod.content().itemsAt("spec", "containers").getFirst().textAt("image").orElse("");
    }

    private static List<String> conditions(KubeObject object) {
        return object.conditions().stream()
                .map(c -> c.type() + "=" + c.status() + " " + c.reason())
                .toList();
    }

    private static List<String> owners(KubeObject object) {
        return object.owners().stream().map(OwnerReference::uid).toList();
    }

    private static String owner(KubeObject object) {
        return object.uid();
    }

    private ResourceQuery query(GroupVersionKind type) {
        return new ResourceQuery(type, here(), "");
    }
}
