package dev.oamstudio.cluster.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Objects for tests, from YAML.
final class Objects {
    static final GroupVersionKind CONFIG_MAP = GroupVersionKind.of("v1", "ConfigMap");
    static final GroupVersionKind DEPLOYMENT = GroupVersionKind.of("apps/v1", "Deployment");
    static final GroupVersionKind JOB = GroupVersionKind.of("batch/v1", "Job");
    static final GroupVersionKind NAMESPACE = GroupVersionKind.of("v1", "Namespace");
    static final GroupVersionKind POD = GroupVersionKind.of("v1", "Pod");
    static final GroupVersionKind REPLICA_SET = GroupVersionKind.of("apps/v1", "ReplicaSet");
    static final GroupVersionKind STATEFUL_SET = GroupVersionKind.of("apps/v1", "StatefulSet");

    private Objects() {}

    static KubeObject yaml(String text) {
        Value value = YamlFile.parse("test.yaml", text).documents().getFirst().value();
        return new KubeObject((Value.Mapping) value);
    }

    static KubeObject in(String namespace, String text) {
        return yaml(text).withMetadata("namespace", Value.text(namespace));
    }

    static KubeObject namespace(String name) {
        return yaml("{apiVersion: v1, kind: Namespace, metadata: {name: " + name + "}}");
    }

    static KubeObject configMap(String namespace, String name, String key, String value) {
        return in(
                namespace,
                "{apiVersion: v1, kind: ConfigMap, metadata: {name: %s}, data: {%s: '%s'}}"
                        .formatted(name, key, value));
    }

    static KubeObject deployment(String namespace, String name, String image, int replicas) {
        return in(
                namespace,
                """
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  name: %1$s
                spec:
                  replicas: %3$d
                  selector:
                    matchLabels: {app: %1$s}
                  template:
                    metadata:
                      labels: {app: %1$s}
                    spec:
                      containers:
                        - name: web
                          image: %2$s
                          env:
                            - name: TARGET
                              value: World
                """
                        .formatted(name, image, replicas));
    }

    static KubeObject labelled(KubeObject object, String key, String value) {
        Value.Mapping labels =
                object.content().mappingAt("metadata", "labels").with(key, Value.text(value));
        return object.withMetadata("labels", labels);
    }

    static ObjectKey key(GroupVersionKind type, String namespace, String name) {
        return new ObjectKey(type, namespace, name);
    }

    /// A resource of this package.
    static KubeObject resource(String name) {
        try (InputStream in = Objects.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            return yaml(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
