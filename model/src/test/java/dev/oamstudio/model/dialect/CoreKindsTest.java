package dev.oamstudio.model.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentStatus;
import dev.oamstudio.model.application.ContainerizedWorkload;
import dev.oamstudio.model.application.ContainerizedWorkload.Container;
import dev.oamstudio.model.application.ContainerizedWorkload.Extended;
import dev.oamstudio.model.application.ContainerizedWorkload.Probe;
import dev.oamstudio.model.application.ContainerizedWorkload.Setting;
import dev.oamstudio.model.application.HealthScope;
import dev.oamstudio.model.application.ManualScalerTrait;
import dev.oamstudio.model.application.ObjectRef;
import dev.oamstudio.model.definition.ChildKind;
import dev.oamstudio.model.definition.ConflictsWith;
import dev.oamstudio.model.definition.ScopeDefinition;
import dev.oamstudio.model.definition.TraitDefinition;
import dev.oamstudio.model.definition.WorkloadDefinition;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The kinds that core.oam.dev brings along, and definitions, field by field.
class CoreKindsTest {
    private static final ObjectRef WEB =
            new ObjectRef(
                    new GroupVersionKind("core.oam.dev", "v1alpha2", "ContainerizedWorkload"),
                    "web",
                    "");

    @Test
    void aContainerizedWorkloadIsReadWhole() {
        ContainerizedWorkload web = new ContainerizedWorkload(component().workload());
        assertThat(web.osType() + "/" + web.arch()).isEqualTo("linux/amd64");
        assertThat(web.containers()).hasSize(2);
        Container server = web.containers().getFirst();
        assertThat(server.path()).hasToString("spec.containers[0]");
        assertThat(List.of(server.name(), server.image(), server.imagePullSecret()))
                .isEqualTo(List.of("server", "shop/web:1.2", "registry"));
        assertThat(server.command()).containsExactly("/bin/web");
        assertThat(server.arguments()).containsExactly("--port", "8080");
        assertThat(server.environment().stream().map(CoreKindsTest::written))
                .containsExactly("HOST = store", "PASSWORD from login/password");
        assertThat(server.files().stream().map(CoreKindsTest::written))
                .containsExactly("/etc/web.conf = debug = no\n", "/etc/key from login/key");
        assertThat(
                        server.ports().stream()
                                .map(p -> p.name() + " " + p.containerPort() + " " + p.protocol()))
                .containsExactly("http 8080 TCP", "dns 53 UDP");
        assertThat(server.ports().get(1).path()).hasToString("spec.containers[0].ports[1]");
        assertThat(web.resources())
                .containsExactly(
                        new ObjectRef(new GroupVersionKind("apps", "v1", "Deployment"), "web", ""));
    }

    @Test
    void probesAreReadInEachOfTheirForms() {
        List<Container> containers = new ContainerizedWorkload(component().workload()).containers();
        Probe live = containers.getFirst().liveness();
        assertThat(live.httpPath() + ":" + live.httpPort()).isEqualTo("/live:8080");
        assertThat(live.httpHeaders().stream().map(CoreKindsTest::written))
                .containsExactly("X-Probe = 1");
        assertThat(
                        List.of(
                                        "initialDelaySeconds",
                                        "periodSeconds",
                                        "timeoutSeconds",
                                        "successThreshold",
                                        "failureThreshold")
                                .stream()
                                .map(live::number))
                .containsExactly(5L, 10L, 1L, 1L, 3L);
        assertThat(containers.getFirst().readiness().command())
                .containsExactly("test", "-f", "/ready");
        assertThat(containers.get(1).readiness().tcpPort()).isEqualTo(9090);
        assertThat(containers.get(1).liveness().isGiven()).isFalse();
    }

    @Test
    void resourcesHaveTheirDefaults() {
        var needs =
                new ContainerizedWorkload(component().workload())
                        .containers()
                        .getFirst()
                        .resources();
        assertThat(List.of(needs.cpu(), needs.memory(), needs.gpu()))
                .isEqualTo(List.of("500m", "128Mi", "1"));
        assertThat(
                        needs.volumes().stream()
                                .map(v ->
                                        String.join(
                                                " ",
                                                v.name(),
                                                v.mountPath(),
                                                v.accessMode(),
                                                v.sharingPolicy(),
                                                v.diskSize(),
                                                "" + v.isEphemeral())))
                .containsExactly(
                        "cache /cache RO Shared 1Gi true", "data /data RW Exclusive  false");
        assertThat(needs.extended())
                .extracting(Extended::name, Extended::required)
                .containsExactly(tuple("ext.dev/chip", "2"));
    }

    @Test
    void parametersAndTheStatusOfComponentsAreRead() {
        assertThat(
                        component().parameters().stream()
                                .map(p ->
                                        p.name()
                                                + " "
                                                + p.required()
                                                + " "
                                                + p.description()
                                                + " "
                                                + p.fieldPaths()))
                .containsExactly(
                        "image true What runs. [spec.containers[0].image]",
                        "names false  [metadata.labels['app.dev/name'], metadata.annotations[copy]]");
        assertThat(component().status()).isEqualTo(new ComponentStatus(2, "web-v3", 3));
    }

    @Test
    void aHealthScopeSaysWhatItAsksAndWhatWasFound() {
        HealthScope health =
                new HealthScope(Fixture.model("definitions.yaml").objects().getFirst().object());
        assertThat(health.probeTimeout()).contains(5L);
        assertThat(health.probeInterval()).contains(30L);
        assertThat(health.takesMembers()).isTrue();
        assertThat(health.members()).containsExactly(WEB);
        assertThat(health.health()).isEqualTo("UNHEALTHY");
        assertThat(health.counts()).isEqualTo(new HealthScope.Counts(2, 1, 1, 0));
        assertThat(health.memberHealth())
                .containsExactly(
                        new HealthScope.Member("web", WEB, "UNHEALTHY", "Ready:0/1", "{}"));
        assertThat(new HealthScope(new KubeObject(Value.Mapping.EMPTY)).takesMembers()).isFalse();
    }

    @Test
    void aManualScalerIsRead() {
        ManualScalerTrait scaler =
                new ManualScalerTrait(
                        new KubeObject(
                                (Value.Mapping)
                                        Json.read(
                                                """
                                                {"spec":{"replicaCount":2,"workloadRef":{"apiVersion":"core.oam.dev/v1alpha2",
                                                 "kind":"ContainerizedWorkload","name":"web"}}}
                                                """)));
        assertThat(scaler.replicaCount()).contains(2L);
        assertThat(scaler.workload()).isEqualTo(WEB);
    }

    @Test
    void definitionsAreReadWhole() {
        var definitions = Fixture.model("definitions.yaml").definitions();
        WorkloadDefinition web = (WorkloadDefinition) definitions.getFirst();
        assertThat(List.of(web.reference(), web.version(), web.revisionLabel(), web.podSpecPath()))
                .isEqualTo(
                        List.of(
                                "deployments.apps",
                                "v1",
                                "app.dev/revision",
                                "spec.template.spec"));
        assertThat(web.childKinds())
                .containsExactly(
                        new ChildKind(
                                new GroupVersionKind("apps", "v1", "ReplicaSet"),
                                Map.of("app", "web", "tier", "front")),
                        new ChildKind(new GroupVersionKind("", "v1", "Service"), Map.of()));
        assertThat(web.extension().textAt("template")).contains("output: {}\n");
        TraitDefinition scaler = (TraitDefinition) definitions.get(1);
        assertThat(scaler.revisionEnabled()).isTrue();
        assertThat(scaler.workloadRefPath()).isEqualTo("spec.workloadRef");
        assertThat(scaler.appliesTo()).hasSize(6);
        assertThat(scaler.conflictsWith())
                .extracting(ConflictsWith::written)
                .containsExactly("autoscaler", "*.flagger.app", "labelSelector:role=scaler");
        TraitDefinition scaled = (TraitDefinition) definitions.get(2);
        assertThat(scaled.appliesTo().getFirst().written())
                .isEqualTo("serving.knative.dev/v1.Service");
        ScopeDefinition health = (ScopeDefinition) definitions.get(3);
        assertThat(health.workloadRefsPath()).isEqualTo("spec.workloadRefs");
        assertThat(health.allowComponentOverlap()).isTrue();
    }

    private static String written(Setting setting) {
        return setting.secretName().isEmpty()
                ? setting.name() + " = " + setting.value()
                : setting.name() + " from " + setting.secretName() + "/" + setting.secretKey();
    }

    private static Component component() {
        return Fixture.model("components.yaml").components().getFirst();
    }
}
