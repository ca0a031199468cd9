package dev.oamstudio.model.status;

import static dev.oamstudio.model.status.StatusFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One table a kind: what the object says, and what that means.
class HealthCheckTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spec: {}                                                   | PROGRESSING No controller has looked at it yet",
                "spec: {replicas: 3}, status: {updatedReplicas: 1}          | PROGRESSING 1 of 3 updated",
                "spec: {replicas: 3}, status: {replicas: 3, updatedReplicas: 3, readyReplicas: 2, availableReplicas: 2} | PROGRESSING 2 of 3 ready",
                "spec: {replicas: 3}, status: {replicas: 3, updatedReplicas: 3, readyReplicas: 3, availableReplicas: 1} | PROGRESSING 1 of 3 ready",
                "spec: {replicas: 2}, status: {replicas: 3, updatedReplicas: 2, readyReplicas: 2, availableReplicas: 2} | PROGRESSING 1 old pod still to go",
                "spec: {replicas: 2}, status: {replicas: 2, updatedReplicas: 2, readyReplicas: 2, availableReplicas: 2} | HEALTHY 2 of 2 ready",
                "status: {replicas: 1, updatedReplicas: 1, readyReplicas: 1, availableReplicas: 1}                      | HEALTHY 1 of 1 ready",
                "spec: {replicas: 0}, status: {observedGeneration: 1}       | HEALTHY No pods wanted",
                "spec: {paused: true}, status: {replicas: 1}                | SUSPENDED Paused",
                "status: {conditions: [{type: Progressing, status: 'False', reason: ProgressDeadlineExceeded, message: timed out}]} | DEGRADED Makes no progress: timed out",
                "status: {conditions: [{type: ReplicaFailure, status: 'True', reason: FailedCreate, message: quota}]}               | DEGRADED Pods cannot be made: quota",
                "metadata: {generation: 7}, status: {observedGeneration: 6} | PROGRESSING Its status speaks of generation 6, the object is at 7 (stale)",
                "metadata: {deletionTimestamp: '2026-01-01T00:00:00Z'}      | PROGRESSING Being deleted"
            })
    void deployment(String content, String expected) {
        assertThat(report("apps/v1", "Deployment", content)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spec: {replicas: 2}                                                       | PROGRESSING No controller has looked at it yet",
                "spec: {replicas: 2}, status: {replicas: 2, readyReplicas: 1}              | PROGRESSING 1 of 2 ready",
                "spec: {replicas: 2}, status: {replicas: 2, readyReplicas: 2}              | HEALTHY 2 of 2 ready",
                "spec: {replicas: 2}, status: {replicas: 2, readyReplicas: 2, updatedReplicas: 1, currentRevision: a, updateRevision: b} | PROGRESSING 1 of 2 updated",
                "spec: {replicas: 2, updateStrategy: {rollingUpdate: {partition: 1}}}, status: {replicas: 2, readyReplicas: 2, updatedReplicas: 1, currentRevision: a, updateRevision: b} | HEALTHY 2 of 2 ready",
                "spec: {replicas: 2, updateStrategy: {type: OnDelete}}, status: {replicas: 2, readyReplicas: 2, currentRevision: a, updateRevision: b} | HEALTHY 2 of 2 ready"
            })
    void statefulSet(String content, String expected) {
        assertThat(report("apps/v1", "StatefulSet", content)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spec: {}                                                                          | PROGRESSING No controller has looked at it yet",
                "status: {desiredNumberScheduled: 3, updatedNumberScheduled: 2}                    | PROGRESSING 2 of 3 updated",
                "status: {desiredNumberScheduled: 3, updatedNumberScheduled: 3, numberReady: 2, numberAvailable: 3} | PROGRESSING 2 of 3 ready",
                "status: {desiredNumberScheduled: 3, updatedNumberScheduled: 3, numberReady: 3, numberAvailable: 3} | HEALTHY 3 of 3 ready",
                "status: {desiredNumberScheduled: 0}                                               | HEALTHY No pods wanted"
            })
    void daemonSet(String content, String expected) {
        assertThat(report("apps/v1", "DaemonSet", content)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spec: {replicas: 1}                                          | PROGRESSING No controller has looked at it yet",
                "spec: {replicas: 1}, status: {replicas: 1}                   | PROGRESSING 0 of 1 ready",
                "spec: {replicas: 1}, status: {replicas: 1, readyReplicas: 1} | HEALTHY 1 of 1 ready",
                "spec: {replicas: 1}, status: {conditions: [{type: ReplicaFailure, status: 'True', message: denied}]} | DEGRADED Pods cannot be made: denied"
            })
    void replicaSet(String content, String expected) {
        assertThat(report("apps/v1", "ReplicaSet", content)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "phase: Running, conditions: [{type: Ready, status: 'True'}]          | HEALTHY Ready",
                "phase: Succeeded                                                     | HEALTHY Completed",
                "phase: Pending                                                       | PROGRESSING Starting",
                "phase: Pending, conditions: [{type: PodScheduled, status: 'False', message: 0/3 nodes}] | PROGRESSING No node can take it: 0/3 nodes",
                "phase: Pending, containerStatuses: [{name: web, ready: false, state: {waiting: {reason: ContainerCreating}}}] | PROGRESSING Container web: ContainerCreating",
                "phase: Pending, containerStatuses: [{name: web, state: {waiting: {reason: ImagePullBackOff, message: manifest unknown}}}] | DEGRADED Container web: ImagePullBackOff manifest unknown",
                "phase: Pending, initContainerStatuses: [{name: init, state: {waiting: {reason: ErrImagePull, message: denied}}}] | DEGRADED Container init: ErrImagePull denied",
                "phase: Running, containerStatuses: [{name: web, restartCount: 3, state: {waiting: {reason: CrashLoopBackOff}}, lastState: {terminated: {exitCode: 1}}}] | DEGRADED Container web restarts again and again: 3 restarts, exit code 1",
                "phase: Running, containerStatuses: [{name: web, ready: false, restartCount: 5, state: {running: {}}, lastState: {terminated: {exitCode: 2}}}] | DEGRADED Container web restarts again and again: 5 restarts, exit code 2",
                "phase: Running, containerStatuses: [{name: web, ready: false, restartCount: 1, state: {running: {}}, lastState: {terminated: {exitCode: 2}}}] | PROGRESSING Container web runs but is not ready",
                "phase: Failed, containerStatuses: [{name: web, state: {terminated: {exitCode: 137}}}] | DEGRADED Container web ended with exit code 137",
                "phase: Failed, reason: Evicted, message: low on memory               | DEGRADED Evicted: low on memory"
            })
    void pod(String status, String expected) {
        assertThat(report("v1", "Pod", "status: {" + status + "}")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spec: {}                                                             | PROGRESSING No controller has looked at it yet",
                "status: {active: 1}                                                  | PROGRESSING Running, 0 of 1 completed",
                "spec: {completions: 3}, status: {active: 1, succeeded: 1, failed: 2} | PROGRESSING 2 attempts failed, 1 of 3 completed",
                "status: {conditions: [{type: Complete, status: 'True'}]}             | HEALTHY Completed",
                "status: {conditions: [{type: Failed, status: 'True', reason: BackoffLimitExceeded, message: too often}]} | DEGRADED BackoffLimitExceeded: too often",
                "spec: {suspend: true}                                                | SUSPENDED Suspended"
            })
    void job(String content, String expected) {
        assertThat(report("batch/v1", "Job", content)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spec: {schedule: '0 6 * * *'}                                | HEALTHY Runs at 0 6 * * *",
                "spec: {schedule: '0 6 * * *'}, status: {active: [{name: a}]} | HEALTHY Runs at 0 6 * * *; 1 running now",
                "spec: {schedule: '0 6 * * *', suspend: true}                 | SUSPENDED Suspended; would run at 0 6 * * *"
            })
    void cronJob(String content, String expected) {
        assertThat(report("batch/v1", "CronJob", content)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "v1                   | Service                 | spec: {type: ClusterIP}                                     | HEALTHY Exists",
                "v1                   | Service                 | spec: {type: LoadBalancer}                                  | PROGRESSING No address yet",
                "v1                   | Service                 | spec: {type: LoadBalancer}, status: {loadBalancer: {ingress: [{ip: 10.0.0.1}]}} | HEALTHY Reachable at 10.0.0.1",
                "networking.k8s.io/v1 | Ingress                 | spec: {}                                                    | HEALTHY Exists; its controller reports no address",
                "networking.k8s.io/v1 | Ingress                 | status: {loadBalancer: {ingress: [{hostname: shop.dev}]}}   | HEALTHY Reachable at shop.dev",
                "v1                   | PersistentVolumeClaim   | spec: {volumeName: pv1}, status: {phase: Bound}             | HEALTHY Bound to pv1",
                "v1                   | PersistentVolumeClaim   | status: {phase: Pending}                                    | PROGRESSING No volume yet",
                "v1                   | PersistentVolumeClaim   | spec: {volumeName: pv1}, status: {phase: Lost}              | DEGRADED Volume pv1 is lost",
                "v1                   | PersistentVolume        | status: {phase: Available}                                  | HEALTHY Available",
                "v1                   | PersistentVolume        | status: {phase: Failed, message: gone}                      | DEGRADED Failed: gone",
                "v1                   | Namespace               | status: {phase: Active}                                     | HEALTHY Exists",
                "v1                   | Namespace               | status: {phase: Terminating}                                | PROGRESSING Being deleted",
                "v1                   | ConfigMap               | data: {}                                                    | HEALTHY Exists",
                "v1                   | Secret                  | data: {}                                                    | HEALTHY Exists",
                "apiextensions.k8s.io/v1 | CustomResourceDefinition | spec: {}                                                | PROGRESSING Its kind is not served yet",
                "apiextensions.k8s.io/v1 | CustomResourceDefinition | status: {conditions: [{type: Established, status: 'True'}]} | HEALTHY Its kind is served",
                "apiextensions.k8s.io/v1 | CustomResourceDefinition | status: {conditions: [{type: NamesAccepted, status: 'False', reason: Taken, message: by another}]} | DEGRADED NamesAccepted Taken: by another",
                "autoscaling/v2       | HorizontalPodAutoscaler | spec: {maxReplicas: 4}                                      | PROGRESSING No controller has looked at it yet",
                "autoscaling/v2       | HorizontalPodAutoscaler | spec: {minReplicas: 2, maxReplicas: 4}, status: {currentReplicas: 3, conditions: [{type: ScalingActive, status: 'True'}]} | HEALTHY 3 of 2–4 replicas",
                "autoscaling/v2       | HorizontalPodAutoscaler | status: {conditions: [{type: ScalingActive, status: 'False', reason: FailedGetMetric, message: none}]} | DEGRADED ScalingActive FailedGetMetric: none",
                "policy/v1            | PodDisruptionBudget     | status: {desiredHealthy: 2, currentHealthy: 1}              | PROGRESSING 1 pod is healthy, but 2 must be",
                "core.oam.dev/v1alpha2 | HealthScope            | status: {scopeHealthCondition: {healthStatus: UNHEALTHY, total: 4, healthyWorkloads: 3}} | DEGRADED 3 of 4 members are healthy",
                "core.oam.dev/v1alpha2 | HealthScope            | spec: {}                                                    | UNKNOWN No status reported"
            })
    void otherKinds(String apiVersion, String kind, String content, String expected) {
        assertThat(report(apiVersion, kind, content)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spec: {}                                                                    | UNKNOWN No status reported",
                "status: {replicas: 1}                                                       | UNKNOWN Its status does not say whether it works",
                "status: {conditions: [{type: Ready, status: 'True', reason: Up}]}           | HEALTHY Ready Up",
                "status: {conditions: [{type: Ready, status: 'False', reason: Creating, message: soon}]} | PROGRESSING Ready Creating: soon",
                "status: {conditions: [{type: Ready, status: Unknown}]}                      | PROGRESSING Ready Unknown",
                "status: {conditions: [{type: Available, status: 'True'}]}                   | HEALTHY Available True",
                "status: {conditions: [{type: Synced, status: 'True', reason: ReconcileSuccess}]} | HEALTHY Synced ReconcileSuccess",
                "status: {conditions: [{type: Synced, status: 'False', reason: ReconcileError, message: refused}, {type: Ready, status: 'True'}]} | DEGRADED Synced ReconcileError: refused",
                "status: {conditions: [{type: Stalled, status: 'True', message: denied}, {type: Ready, status: 'True'}]} | DEGRADED Stalled True: denied",
                "status: {conditions: [{type: Reconciling, status: 'True'}, {type: Ready, status: 'True'}]} | PROGRESSING Reconciling True",
                "metadata: {generation: 3}, status: {conditions: [{type: Ready, status: 'True', observedGeneration: 2}]} | PROGRESSING Its status speaks of generation 2, the object is at 3 (stale)",
                "status: {phase: Running}                                                    | HEALTHY Running",
                "status: {phase: Failed}                                                     | DEGRADED Failed",
                "status: {phase: Provisioning}                                               | PROGRESSING Provisioning"
            })
    void customResource(String content, String expected) {
        assertThat(report("ex.dev/v1", "Thing", content)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status: {conditions: [{type: Ready, status: 'True'}]}                                  | HEALTHY Ready True",
                "status: {conditions: [{type: Ready, status: Unknown, reason: Deploying}]}              | PROGRESSING Ready Deploying",
                "status: {conditions: [{type: Ready, status: 'False', reason: RevisionFailed, message: denied}]} | DEGRADED Ready RevisionFailed: denied"
            })
    void knativeService(String content, String expected) {
        assertThat(report("serving.knative.dev/v1", "Service", content)).isEqualTo(expected);
    }
}
