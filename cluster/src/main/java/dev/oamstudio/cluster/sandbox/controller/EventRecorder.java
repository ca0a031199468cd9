package dev.oamstudio.cluster.sandbox.controller;

import static dev.oamstudio.cluster.convert.Values.mapping;

import dev.oamstudio.cluster.sandbox.server.ApiServer;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.yaml.Value;
import java.util.Optional;

/// Records events as objects of the kind Event. The same again about the same object counts up.
final class EventRecorder {
    private final ApiServer server;

    EventRecorder(ApiServer server) {
        this.server = server;
    }

    void record(KubeObject about, boolean warning, String reason, String message) {
        String type = warning ? "Warning" : "Normal";
        ObjectKey key =
                new ObjectKey(Kind.EVENT, namespace(about), name(about, type, reason, message));
        try {
            Optional<KubeObject> earlier = server.get(key);
            long count = earlier.flatMap(e -> e.content().wholeAt("count")).orElse(0L) + 1;
            String first = earlier.map(e -> e.text("firstTimestamp")).orElse(server.now());
            Value.Mapping event =
                    mapping(
                            "apiVersion",
                            "v1",
                            "kind",
                            "Event",
                            "metadata",
                            mapping("name", key.name(), "namespace", key.namespace()),
                            "involvedObject",
                            reference(about),
                            "type",
                            type,
                            "reason",
                            reason,
                            "message",
                            message,
                            "source",
                            mapping("component", "sandbox"),
                            "firstTimestamp",
                            first,
                            "lastTimestamp",
                            server.now(),
                            "count",
                            count);
            server.write(new KubeObject(event), "sandbox");
        } catch (ClusterException refused) {
            throw new IllegalStateException("an event must be writable", refused);
        }
    }

    private static String name(KubeObject about, String type, String reason, String message) {
        String what = about.uid() + type + reason + message;
        String name = about.name().length() > 200 ? about.name().substring(0, 200) : about.name();
        return name + "." + Integer.toHexString(Hashes.number(what));
    }

    private static String namespace(KubeObject about) {
        return about.namespace().isEmpty() ? "default" : about.namespace();
    }

    private static Value.Mapping reference(KubeObject about) {
        Value.Mapping reference =
                mapping(
                        "apiVersion", about.type().apiVersion(),
                        "kind", about.type().kind(),
                        "name", about.name(),
                        "uid", about.uid(),
                        "resourceVersion", about.resourceVersion());
        return about.namespace().isEmpty()
                ? reference
                : reference.with("namespace", Value.text(about.namespace()));
    }
}
