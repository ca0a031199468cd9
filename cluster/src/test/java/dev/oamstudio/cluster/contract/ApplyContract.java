package dev.oamstudio.cluster.contract;

import static dev.oamstudio.cluster.contract.Objects.configMap;
import static dev.oamstudio.cluster.contract.Objects.deployment;
import static dev.oamstudio.cluster.contract.Objects.in;
import static dev.oamstudio.cluster.contract.Objects.labelled;
import static dev.oamstudio.cluster.contract.Objects.yaml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.oamstudio.model.deploy.ApplyOptions;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ClusterException.FieldConflict;
import dev.oamstudio.model.deploy.ClusterException.Kind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Server-side apply: what it writes, what it leaves, what it refuses.
interface ApplyContract extends ClusterContract {
    @Test
    default void whatIsAppliedIsThere() throws ClusterException {
        KubeObject applied = apply(settings("colour", "red"));

        assertThat(applied.uid()).isNotEmpty();
        assertThat(applied.resourceVersion()).isNotEmpty();
        assertThat(applied.created()).isPresent();
        assertThat(applied.content().get("data"))
                .isEqualTo(settings("colour", "red").content().get("data"));
        assertThat(cluster().get(applied.key())).contains(applied);
    }

    @Test
    default void applyingTheSameAgainChangesNothing() throws ClusterException {
        KubeObject first = apply(deployment(here(), "web", "nginx:1", 0));
        Optional<KubeObject> settled = cluster().get(first.key());

        KubeObject second = apply(deployment(here(), "web", "nginx:1", 0));

        assertThat(second.content().get("spec")).isEqualTo(first.content().get("spec"));
        assertThat(second.generation()).isEqualTo(1);
        assertThat(settled.map(KubeObject::uid)).contains(second.uid());
    }

    @Test
    default void whatNobodyElseWritesKeepsItsVersionWhenAppliedAgain() throws ClusterException {
        KubeObject first = apply(settings("colour", "red"));

        assertThat(apply(settings("colour", "red"))).isEqualTo(first);
    }

    @Test
    default void aChangeOfWhatIsDesiredCountsAsAGeneration() throws ClusterException {
        KubeObject first = apply(deployment(here(), "web", "nginx:1", 0));
        KubeObject second = apply(deployment(here(), "web", "nginx:2", 0));

        assertThat(second.generation()).isEqualTo(first.generation() + 1);
        assertThat(second.uid()).isEqualTo(first.uid());
        assertThat(second.resourceVersion()).isNotEqualTo(first.resourceVersion());
    }

    @Test
    default void aLabelIsNoGeneration() throws ClusterException {
        KubeObject first = apply(deployment(here(), "web", "nginx:1", 0));
        KubeObject second = apply(labelled(deployment(here(), "web", "nginx:1", 0), "team", "red"));

        assertThat(second.generation()).isEqualTo(first.generation());
        assertThat(second.labels()).isEqualTo(Map.of("team", "red"));
    }

    @Test
    default void aFieldOfAnotherManagerIsAConflictThatNamesBoth() throws ClusterException {
        cluster().apply(deployment(here(), "web", "nginx:1", 0), OTHERS);

        ClusterException conflict = refused(deployment(here(), "web", "nginx:2", 0));

        assertThat(conflict.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(conflict.conflicts())
                .containsExactly(
                        new FieldConflict(
                                "spec.template.spec.containers[name=\"web\"].image",
                                "somebody-else"));
    }

    @Test
    default void everyConflictIsListed() throws ClusterException {
        cluster()
                .apply(
                        in(
                                here(),
                                "{apiVersion: v1, kind: ConfigMap, metadata: {name: c}, data: {a: x, b: x}}"),
                        OTHERS);

        ClusterException conflict =
                refused(
                        in(
                                here(),
                                "{apiVersion: v1, kind: ConfigMap, metadata: {name: c}, data: {a: z, b: z}}"));

        assertThat(conflict.conflicts())
                .containsExactlyInAnyOrder(
                        new FieldConflict("data.a", "somebody-else"),
                        new FieldConflict("data.b", "somebody-else"));
    }

    @Test
    default void forceTakesAFieldOver() throws ClusterException {
        cluster().apply(settings("colour", "red"), OTHERS);

        KubeObject taken = cluster().apply(settings("colour", "blue"), FORCED);
        ClusterException conflict =
                catchThrowableOfType(
                        ClusterException.class,
                        () -> cluster().apply(settings("colour", "red"), OTHERS));

        assertThat(taken.text("data", "colour")).isEqualTo("blue");
        assertThat(conflict.conflicts())
                .containsExactly(new FieldConflict("data.colour", ApplyOptions.MANAGER));
    }

    @Test
    default void agreeingWithAnotherManagerIsNoConflict() throws ClusterException {
        cluster().apply(settings("colour", "red"), OTHERS);

        assertThat(apply(settings("colour", "red")).text("data", "colour")).isEqualTo("red");
    }

    @Test
    default void aFieldThatIsNoLongerAppliedGoes() throws ClusterException {
        apply(
                in(
                        here(),
                        "{apiVersion: v1, kind: ConfigMap, metadata: {name: settings}, data: {colour: red, size: big}}"));

        KubeObject next = apply(settings("colour", "red"));

        assertThat(next.content().get("data"))
                .isEqualTo(settings("colour", "red").content().get("data"));
    }

    @Test
    default void aFieldThatAnotherManagerWantsTooStays() throws ClusterException {
        cluster().apply(settings("size", "big"), OTHERS);
        apply(
                in(
                        here(),
                        "{apiVersion: v1, kind: ConfigMap, metadata: {name: settings}, data: {colour: red, size: big}}"));

        KubeObject next = apply(settings("colour", "red"));

        assertThat(next.content().mappingAt("data").entries())
                .isEqualTo(Map.of("colour", Value.text("red"), "size", Value.text("big")));
    }

    @Test
    default void itemsOfListsAreKnownByTheirNames() throws ClusterException {
        apply(deployment(here(), "web", "nginx:1", 0));
        KubeObject theirs = deploymentWithEnv("EXTRA", "2");
        cluster().apply(theirs, OTHERS);

        KubeObject both = apply(deployment(here(), "web", "nginx:1", 0));
        KubeObject mineGone = apply(yamlDeploymentWithoutEnv());

        assertThat(env(both)).isEqualTo(List.of("TARGET=World", "EXTRA=2"));
        assertThat(env(mineGone)).isEqualTo(List.of("EXTRA=2"));
    }

    @Test
    default void aDryRunWritesNothing() throws ClusterException {
        KubeObject wouldCreate = cluster().apply(settings("colour", "red"), DRY);
        Optional<KubeObject> after = cluster().get(wouldCreate.key());
        KubeObject created = apply(settings("colour", "red"));
        KubeObject wouldChange = cluster().apply(settings("colour", "blue"), DRY);

        assertThat(wouldCreate.text("data", "colour")).isEqualTo("red");
        assertThat(after).isEmpty();
        assertThat(wouldChange.text("data", "colour")).isEqualTo("blue");
        assertThat(cluster().get(created.key())).contains(created);
    }

    @Test
    default void aDryRunRefusesWhatWouldBeRefused() throws ClusterException {
        cluster().apply(settings("colour", "red"), OTHERS);

        ClusterException conflict =
                catchThrowableOfType(
                        ClusterException.class,
                        () -> cluster().apply(settings("colour", "blue"), DRY));

        assertThat(conflict.kind()).isEqualTo(Kind.CONFLICT);
    }

    @Test
    default void statusIsLeftToControllers() throws ClusterException {
        KubeObject deployment = deployment(here(), "web", "nginx:1", 0);
        KubeObject lying =
                new KubeObject(
                        deployment.content().with("status", yaml("{readyReplicas: 7}").content()));

        KubeObject applied = apply(lying);

        assertThat(applied.content().at("status", "readyReplicas")).isEmpty();
    }

    @Test
    default void aNameThatIsNoDnsNameIsInvalid() {
        ClusterException invalid = refused(configMap(here(), "Not_A_Name", "a", "b"));

        assertThat(invalid.kind()).isEqualTo(Kind.INVALID);
        assertThat(invalid)
                .hasMessageContaining("metadata.name")
                .hasMessageContaining("Not_A_Name");
    }

    @Test
    default void aSelectorThatDoesNotFindItsPodsIsInvalid() {
        KubeObject deployment =
                in(
                        here(),
                        """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: web}
                        spec:
                          selector: {matchLabels: {app: one}}
                          template:
                            metadata: {labels: {app: two}}
                            spec: {containers: [{name: web, image: nginx}]}
                        """);

        assertThat(refused(deployment))
                .hasMessageContaining("spec.template.metadata.labels")
                .hasMessageContaining("`selector` does not match template `labels`");
    }

    @Test
    default void aSelectorCannotChange() throws ClusterException {
        apply(deployment(here(), "web", "nginx:1", 0));
        String other =
                "{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {replicas: 0,"
                        + " selector: {matchLabels: {app: other}}, template: {metadata: {labels: {app: other}},"
                        + " spec: {containers: [{name: web, image: nginx}]}}}}";

        assertThat(refused(in(here(), other)))
                .extracting(ClusterException::kind)
                .isEqualTo(Kind.INVALID);
        assertThat(refused(in(here(), other))).hasMessageContaining("field is immutable");
    }

    @Test
    default void aNamespaceMustBeThereFirst() {
        ClusterException missing = refused(configMap("not-there", "settings", "a", "b"));

        assertThat(missing.kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(missing).hasMessageContaining("namespaces \"not-there\" not found");
    }

    private ClusterException refused(KubeObject object) {
        return catchThrowableOfType(ClusterException.class, () -> apply(object));
    }

    private KubeObject deploymentWithEnv(String name, String value) {
        return in(
                here(),
                """
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: web}
                spec:
                  template:
                    spec:
                      containers:
                        - name: web
                          env: [{name: %s, value: '%s'}]
                """
                        .formatted(name, value));
    }

    private KubeObject yamlDeploymentWithoutEnv() {
        return in(
                here(),
                """
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: web}
                spec:
                  replicas: 0
                  selector: {matchLabels: {app: web}}
                  template:
                    metadata: {labels: {app: web}}
                    spec:
                      containers: [{name: web, image: 'nginx:1'}]
                """);
    }

    private static List<String> env(KubeObject deployment) {
        return deployment
                .content()
                .itemsAt("spec", "template", "spec", "containers")
                .getFirst()
                .itemsAt("env")
                .stream()
                .map(item -> item.textAt("name").orElse("") + "=" + item.textAt("value").orElse(""))
                .toList();
    }
}
