package dev.oamstudio.cluster.sandbox;

import static dev.oamstudio.cluster.convert.Values.mapping;

import dev.oamstudio.cluster.convert.Events;
import dev.oamstudio.cluster.sandbox.admission.ServedKind;
import dev.oamstudio.cluster.sandbox.controller.Controllers;
import dev.oamstudio.cluster.sandbox.server.ApiServer;
import dev.oamstudio.cluster.sandbox.time.RealTime;
import dev.oamstudio.cluster.sandbox.time.SandboxTime;
import dev.oamstudio.model.deploy.ApplyOptions;
import dev.oamstudio.model.deploy.Cluster;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ClusterIdentity;
import dev.oamstudio.model.deploy.ResourceQuery;
import dev.oamstudio.model.deploy.ResourceType;
import dev.oamstudio.model.deploy.WatchEvent;
import dev.oamstudio.model.deploy.Watching;
import dev.oamstudio.model.kube.KubeEvent;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// The sandbox: a cluster in memory that is always there. Its state ends with the process.
public final class SandboxCluster implements Cluster {
    /// The name by which the sandbox is chosen.
    public static final String NAME = "sandbox";

    /// The version of Kubernetes whose behaviour it follows.
    private static final String VERSION = "v1.36 (simulated)";

    private final ApiServer server;
    private final SandboxTime time;

    private SandboxCluster(ApiServer server, SandboxTime time) {
        this.server = server;
        this.time = time;
    }

    /// A new, empty sandbox in real time.
    public static SandboxCluster start() {
        return start(RealTime.atSpeed(1), new Random());
    }

    /// A new sandbox with a `default` namespace.
    ///
    /// @param random where uids come from
    public static SandboxCluster start(SandboxTime time, RandomGenerator random) {
        ApiServer server = new ApiServer(time, random);
        Controllers.start(server, time);
        SandboxCluster sandbox = new SandboxCluster(server, time);
        sandbox.addNamespace("default");
        sandbox.addNamespace("kube-system");
        return sandbox;
    }

    @Override
    public ClusterIdentity identity() {
        return new ClusterIdentity(NAME, "", VERSION, true);
    }

    @Override
    public List<ResourceType> discover() {
        return server.kinds().stream().map(ServedKind::resource).toList();
    }

    @Override
    public Optional<KubeObject> get(ObjectKey key) throws ClusterException {
        return server.get(key);
    }

    @Override
    public List<KubeObject> list(ResourceQuery query) throws ClusterException {
        return server.list(query);
    }

    @Override
    public KubeObject apply(KubeObject object, ApplyOptions options) throws ClusterException {
        return server.apply(object, options);
    }

    @Override
    public void delete(ObjectKey key) {
        server.delete(key);
    }

    @Override
    public List<KubeEvent> events(String namespace) throws ClusterException {
        return server.list(new ResourceQuery(Events.TYPE, namespace, "")).stream()
                .map(Events::of)
                .toList();
    }

    @Override
    public Watching watch(ResourceQuery query, Consumer<WatchEvent> listener)
            throws ClusterException {
        return server.watch(query, listener);
    }

    @Override
    public void close() {
        time.close();
    }

    private void addNamespace(String name) {
        KubeObject namespace =
                new KubeObject(
                        mapping(
                                "apiVersion",
                                "v1",
                                "kind",
                                "Namespace",
                                "metadata",
                                mapping("name", name)));
        try {
            server.write(namespace, "sandbox");
        } catch (ClusterException impossible) {
            throw new IllegalStateException("a new sandbox takes a namespace", impossible);
        }
    }
}
