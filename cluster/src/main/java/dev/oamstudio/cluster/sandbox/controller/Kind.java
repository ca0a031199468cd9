package dev.oamstudio.cluster.sandbox.controller;

import dev.oamstudio.model.kube.GroupVersionKind;

/// The kinds that the simulated controllers deal in.
final class Kind {
    static final GroupVersionKind CONTROLLER_REVISION = apps("ControllerRevision");
    static final GroupVersionKind CRON_JOB = new GroupVersionKind("batch", "v1", "CronJob");
    static final GroupVersionKind DAEMON_SET = apps("DaemonSet");
    static final GroupVersionKind DEFINITION =
            new GroupVersionKind("apiextensions.k8s.io", "v1", "CustomResourceDefinition");
    static final GroupVersionKind DEPLOYMENT = apps("Deployment");
    static final GroupVersionKind ENDPOINT_SLICE =
            new GroupVersionKind("discovery.k8s.io", "v1", "EndpointSlice");
    static final GroupVersionKind EVENT = core("Event");
    static final GroupVersionKind INGRESS =
            new GroupVersionKind("networking.k8s.io", "v1", "Ingress");
    static final GroupVersionKind JOB = new GroupVersionKind("batch", "v1", "Job");
    static final GroupVersionKind NAMESPACE = core("Namespace");
    static final GroupVersionKind POD = core("Pod");
    static final GroupVersionKind POD_AUTOSCALER =
            new GroupVersionKind("autoscaling", "v2", "HorizontalPodAutoscaler");
    static final GroupVersionKind REPLICA_SET = apps("ReplicaSet");
    static final GroupVersionKind SERVICE = core("Service");
    static final GroupVersionKind STATEFUL_SET = apps("StatefulSet");
    static final GroupVersionKind VOLUME_CLAIM = core("PersistentVolumeClaim");

    private Kind() {}

    private static GroupVersionKind core(String kind) {
        return new GroupVersionKind("", "v1", kind);
    }

    private static GroupVersionKind apps(String kind) {
        return new GroupVersionKind("apps", "v1", kind);
    }
}
