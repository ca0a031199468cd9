package dev.oamstudio.model.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import dev.oamstudio.model.definition.AppliesTo.Form;
import dev.oamstudio.model.kube.GroupVersionKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AppliesToTest {

    private static final WorkloadIdentity DEPLOYMENT =
            new WorkloadIdentity(
                    new GroupVersionKind("apps", "v1", "Deployment"),
                    "deployments",
                    false,
                    "webservice");
    private static final WorkloadIdentity KNATIVE_SERVICE =
            new WorkloadIdentity(
                    new GroupVersionKind("serving.knative.dev", "v1", "Service"),
                    "services",
                    false,
                    "services.serving.knative.dev");
    private static final WorkloadIdentity POD =
            new WorkloadIdentity(new GroupVersionKind("", "v1", "Pod"), "pods", true, "");
    private static final List<WorkloadIdentity> ALL = List.of(DEPLOYMENT, KNATIVE_SERVICE, POD);

    @Test
    void everyFormMeansTheWorkloadsThatItNamesAndNoOthers() {
        Map<String, List<WorkloadIdentity>> expected =
                Map.ofEntries(
                        Map.entry("*", ALL),
                        Map.entry("*.apps", List.of(DEPLOYMENT)),
                        Map.entry("*.knative.dev", List.of()),
                        Map.entry("deployments.apps", List.of(DEPLOYMENT)),
                        Map.entry("deployment.apps", List.of()),
                        Map.entry("webservice", List.of(DEPLOYMENT)),
                        Map.entry("Deployment", List.of()),
                        Map.entry("services.serving.knative.dev", List.of(KNATIVE_SERVICE)),
                        Map.entry("serving.knative.dev/v1.Service", List.of(KNATIVE_SERVICE)),
                        Map.entry("serving.knative.dev/v1beta1.Service", List.of()),
                        Map.entry("serving.knative.dev/v1.service", List.of()),
                        Map.entry("Service.serving.knative.dev", List.of(KNATIVE_SERVICE)),
                        Map.entry("Service.knative.dev", List.of()),
                        Map.entry("service.serving.knative.dev/v1", List.of(KNATIVE_SERVICE)),
                        Map.entry("services.serving.knative.dev/v1", List.of(KNATIVE_SERVICE)),
                        Map.entry("service.serving.knative.dev/v2", List.of()),
                        Map.entry("pods.", List.of(POD)),
                        Map.entry("v1.Pod", List.of(POD)),
                        Map.entry("", List.of()),
                        Map.entry("/", List.of()),
                        Map.entry(".apps", List.of()));

        assertThat(expected.keySet())
                .allSatisfy(written ->
                        assertThat(ALL.stream().filter(new AppliesTo(written)::matches))
                                .as(written)
                                .isEqualTo(expected.get(written)));
    }

    @Test
    void aDefinitionsNameCountsHoweverItLooks() {
        WorkloadIdentity odd =
                new WorkloadIdentity(
                        new GroupVersionKind("ex.dev", "v1", "Web"),
                        "webs",
                        false,
                        "web.servers/v1.Http");

        assertThat(new AppliesTo("web.servers/v1.Http").matches(odd)).isTrue();
    }

    @Test
    void formsAreToldApartByHowTheyAreWritten() {
        assertAll(
                () ->
                        assertThat(
                                        new AppliesTo("core.oam.dev/v1alpha2.ContainerizedWorkload")
                                                .form())
                                .isEqualTo(
                                        new Form.VersionedKind(
                                                "core.oam.dev",
                                                "v1alpha2",
                                                "ContainerizedWorkload")),
                () ->
                        assertThat(new AppliesTo("server.core.oam.dev/v1alpha2").form())
                                .isEqualTo(
                                        new Form.KindBeforeVersion(
                                                "server", "core.oam.dev", "v1alpha2")),
                () ->
                        assertThat(new AppliesTo("HelmRelease.helm.toolkit.fluxcd.io").form())
                                .isEqualTo(
                                        new Form.KindOfGroup(
                                                "HelmRelease", "helm.toolkit.fluxcd.io")),
                () ->
                        assertThat(new AppliesTo("containerizedworkloads.core.oam.dev").form())
                                .isEqualTo(
                                        new Form.Resource(
                                                "containerizedworkloads", "core.oam.dev")),
                () ->
                        assertThat(new AppliesTo("v1.Pod").form())
                                .isEqualTo(new Form.VersionedKind("", "v1", "Pod")),
                () ->
                        assertThat(new AppliesTo("worker").form())
                                .isEqualTo(new Form.DefinitionName("worker")));
    }

    @Test
    void onlyWhatTheWebhooksReadIsEnforced() {
        assertAll(
                () ->
                        assertThat(List.of("*", "*.apps", "deployments.apps"))
                                .extracting(written -> new AppliesTo(written).enforcement())
                                .containsOnly(Enforcement.RUNTIME_AND_KUBEVELA),
                () ->
                        assertThat(new AppliesTo("webservice").enforcement())
                                .isEqualTo(Enforcement.RUNTIME),
                () ->
                        assertThat(
                                        List.of(
                                                "apps/v1.Deployment",
                                                "Deployment.apps",
                                                "deployment.apps/v1"))
                                .extracting(written -> new AppliesTo(written).enforcement())
                                .containsOnly(Enforcement.ADVISORY));
    }

    @Test
    void eachFormSaysWhichVersionsEnforceIt() {
        assertAll(
                () ->
                        assertThat(new AppliesTo("deployments.apps").enforcement().enforcers())
                                .containsExactly(
                                        "oam-kubernetes-runtime 0.4.0-rc1", "KubeVela 0.2–1.8"),
                () ->
                        assertThat(new AppliesTo("webservice").enforcement().enforcers())
                                .containsExactly(
                                        "oam-kubernetes-runtime 0.4.0-rc1", "KubeVela 0.2–1.0"),
                () ->
                        assertThat(new AppliesTo("apps/v1.Deployment").enforcement().enforcers())
                                .isEmpty());
    }

    @Test
    void kindsAreShownAsPeopleWriteThem() {
        assertThat(
                        List.of(
                                "serving.knative.dev/v1.Service",
                                "v1.Pod",
                                "Deployment.apps",
                                "server.ex.dev/v1",
                                "*.apps"))
                .extracting(written -> new AppliesTo(written).display())
                .containsExactly(
                        "serving.knative.dev/v1 Service",
                        "v1 Pod",
                        "apps Deployment",
                        "ex.dev/v1 server",
                        "*.apps");
    }
}
