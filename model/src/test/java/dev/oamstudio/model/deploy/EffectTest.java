package dev.oamstudio.model.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.render.Folder;
import dev.oamstudio.model.status.Comparison;
import dev.oamstudio.model.status.StatusFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a change does to what runs.
class EffectTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "apps/v1 Deployment | {replicas: 3, template: {a: 1}} | {template: {a: 2}} | rolls 3 pods",
                "apps/v1 Deployment | {template: {a: 1}} | {template: {a: 2}} | rolls 1 pod",
                "apps/v1 Deployment | {replicas: 0, template: {a: 1}} | {template: {a: 2}} | no pod restarts",
                "apps/v1 Deployment | {replicas: 3, strategy: {type: Recreate}, template: {a: 1}} | {template: {a: 2}} | stops all 3 pods, then starts the new ones",
                "apps/v1 Deployment | {replicas: 3} | {replicas: 5} | adds 2 pods",
                "apps/v1 Deployment | {replicas: 3} | {replicas: 2} | removes 1 pod",
                "apps/v1 Deployment | {selector: {a: 1}, template: {a: 1}} | {selector: {a: 2}, template: {a: 2}} | Kubernetes refuses to change spec.selector in place",
                "apps/v1 Deployment | {paused: false} | {paused: true} | nothing restarts",
                "apps/v1 StatefulSet | {replicas: 2, template: {a: 1}} | {template: {a: 2}} | restarts 2 pods, one after another",
                "apps/v1 StatefulSet | {replicas: 2, updateStrategy: {type: OnDelete}, template: {a: 1}} | {template: {a: 2}} | 2 pods change as they are deleted",
                "apps/v1 StatefulSet | {serviceName: a} | {serviceName: b} | Kubernetes refuses to change spec.serviceName in place",
                "apps/v1 StatefulSet | {replicas: 1} | {replicas: 3} | adds 2 pods",
                "apps/v1 DaemonSet | {template: {a: 1}} | {template: {a: 2}} | no pod restarts",
                "batch/v1 Job | {template: {a: 1}} | {template: {a: 2}} | Kubernetes refuses to change spec.template in place",
                "batch/v1 Job | {parallelism: 1} | {parallelism: 2} | nothing restarts",
                "batch/v1 CronJob | {schedule: a} | {schedule: b} | from the next run on",
                "v1 PersistentVolumeClaim | {resources: {requests: {storage: 1Gi}}} | {resources: {requests: {storage: 2Gi}}} | grows in place",
                "v1 PersistentVolumeClaim | {resources: {requests: {storage: 2Gi}}} | {resources: {requests: {storage: 1Gi}}} | Kubernetes refuses to change spec.resources.requests.storage in place",
                "v1 PersistentVolumeClaim | {storageClassName: a} | {storageClassName: b} | Kubernetes refuses to change spec.storageClassName in place",
                "v1 Service | {clusterIP: 10.0.0.1} | {clusterIP: 10.0.0.2} | Kubernetes refuses to change spec.clusterIP in place",
                "v1 Service | {type: ClusterIP} | {type: NodePort} | nothing restarts",
                "ex.dev/v1 Job | {template: {a: 1}} | {template: {a: 2}} | nothing restarts",
                "serving.knative.dev/v1 Service | {clusterIP: a} | {clusterIP: b} | nothing restarts",
            })
    void aChangeSaysWhatItDoes(String type, String live, String desired, String effect) {
        assertThat(effect(object(type, "spec: " + live), object(type, "spec: " + desired)))
                .isEqualTo(effect);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "v1 ConfigMap | 'data: {a: x}' | 'data: {a: y}' | running pods keep what they have read until they restart",
                "v1 ConfigMap | 'immutable: true, data: {a: x}' | 'data: {a: y}' | Kubernetes refuses to change data in place",
                "v1 ConfigMap | 'immutable: true, binaryData: {a: eA==}' | 'binaryData: {a: eQ==}' | Kubernetes refuses to change binaryData in place",
                "v1 Secret | 'immutable: true, data: {a: eA==}' | 'data: {a: eQ==}' | Kubernetes refuses to change data in place",
            })
    void configIsReadWhenPodsStart(String type, String live, String desired, String effect) {
        assertThat(effect(object(type, live), object(type, desired))).isEqualTo(effect);
    }

    private static String effect(KubeObject live, KubeObject desired) {
        return StatusFixture.words(new Effect(live, Comparison.of(desired, live)).words());
    }

    private static KubeObject object(String type, String content) {
        String[] parts = type.split(" ", -1);
        return Folder.object(
                "{apiVersion: %s, kind: %s, metadata: {name: a, namespace: default}, %s}"
                        .formatted(parts[0], parts[1], content));
    }
}
