package dev.oamstudio.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.edit.Workspace;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The class that Kubernetes gives pods, by what their containers ask for, and the kinds that make pods.
final class QosClassTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "containers: [{name: a}] | BestEffort",
                "containers: [{name: a, resources: {}}] | BestEffort",
                "containers: [{name: a, resources: {requests: {cpu: 0, memory: 0Mi}}}] | BestEffort",
                "containers: [{name: a, resources: {requests: {ephemeral-storage: 1Gi}}}] | BestEffort",
                "containers: [{name: a, resources: {requests: {cpu: 1}}}] | Burstable",
                "containers: [{name: a, resources: {limits: {memory: 1Gi}}}] | Burstable",
                "containers: [{name: a, resources: {limits: {cpu: 1, memory: 1Gi}}}] | Guaranteed",
                "containers: [{name: a, resources: {requests: {cpu: 1, memory: 1Gi}, limits: {cpu: 1, memory: 1Gi}}}] | Guaranteed",
                "containers: [{name: a, resources: {requests: {cpu: 1}, limits: {cpu: 2, memory: 1Gi}}}] | Burstable",
                "containers: [{name: a, resources: {limits: {cpu: 1, memory: 1Gi}}}, {name: b}] | Burstable",
                "{initContainers: [{name: i}], containers: [{name: a, resources: {limits: {cpu: 1, memory: 1Gi}}}]} | Burstable",
                "{initContainers: [{name: i, resources: {requests: {cpu: 1}}}], containers: [{name: a}]} | Burstable",
                "{resources: {limits: {cpu: 1, memory: 1Gi}}, containers: [{name: a}]} | Guaranteed",
            })
    void theClassIsThatOfKubernetes(String spec, String expected) {
        String flow = spec.startsWith("{") ? spec : "{" + spec + "}";
        List<PodTemplate> pods = pods("apiVersion: v1\nkind: Pod\nspec: " + flow + "\n");
        assertThat(pods)
                .singleElement()
                .extracting(pod -> QosClass.of(pod).label())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v1 Pod spec",
                "v1 ReplicationController spec.template.spec",
                "apps/v1 Deployment spec.template.spec",
                "apps/v1 StatefulSet spec.template.spec",
                "apps/v1 DaemonSet spec.template.spec",
                "apps/v1 ReplicaSet spec.template.spec",
                "batch/v1 Job spec.template.spec",
                "batch/v1 CronJob spec.jobTemplate.spec.template.spec",
                "serving.knative.dev/v1 Service spec.template.spec",
                "serving.knative.dev/v1 Configuration spec.template.spec",
                "serving.knative.dev/v1 Revision spec",
                "core.oam.dev/v1alpha2 ContainerizedWorkload spec",
            })
    void everyKindThatMakesPodsIsKnown(String kind) {
        String[] words = kind.split(" ", -1);
        StringBuilder text =
                new StringBuilder("apiVersion: " + words[0] + "\nkind: " + words[1] + "\n");
        String indent = "";
        for (String step : words[2].split("\\.", -1)) {
            text.append(indent).append(step).append(":\n");
            indent += "  ";
        }
        text.append(indent).append("containers: [{name: main, image: shop/web}]\n");
        assertThat(pods(text.toString()))
                .singleElement()
                .satisfies(pod -> {
                    assertThat(pod.specPath()).hasToString(words[2]);
                    assertThat(pod.containers())
                            .extracting(each -> each.name())
                            .containsExactly("main");
                });
    }

    @Test
    void otherKindsMakeNone() {
        assertThat(pods("apiVersion: v1\nkind: Service\nspec: {containers: []}\n")).isEmpty();
    }

    private static List<PodTemplate> pods(String text) {
        return Workspace.of(Map.of("a.yaml", text), Catalog.builtIn()).design().pods();
    }
}
