package dev.oamstudio.cluster.runtime;

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
import java.util.function.Consumer;

/// A cluster that outlives those who use it: closing it does nothing.
record Shared(Cluster cluster) implements Cluster {
    @Override
    public ClusterIdentity identity() {
        return cluster.identity();
    }

    @Override
    public List<ResourceType> discover() throws ClusterException {
        return cluster.discover();
    }

    @Override
    public Optional<KubeObject> get(ObjectKey key) throws ClusterException {
        return cluster.get(key);
    }

    @Override
    public List<KubeObject> list(ResourceQuery query) throws ClusterException {
        return cluster.list(query);
    }

    @Override
    public KubeObject apply(KubeObject object, ApplyOptions options) throws ClusterException {
        return cluster.apply(object, options);
    }

    @Override
    public void delete(ObjectKey key) throws ClusterException {
        cluster.delete(key);
    }

    @Override
    public List<KubeEvent> events(String namespace) throws ClusterException {
        return cluster.events(namespace);
    }

    @Override
    public Watching watch(ResourceQuery query, Consumer<WatchEvent> listener)
            throws ClusterException {
        return cluster.watch(query, listener);
    }

    @Override
    public void close() {}
}
