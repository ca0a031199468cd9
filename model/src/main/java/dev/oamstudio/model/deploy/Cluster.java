package dev.oamstudio.model.deploy;

import dev.oamstudio.model.kube.KubeEvent;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The port through which clusters are reached: the sandbox and, through fabric8, real ones. Calls block; none is made on the
/// thread of the window.
public interface Cluster extends AutoCloseable {
    ClusterIdentity identity();

    /// The kinds that it serves.
    List<ResourceType> discover() throws ClusterException;

    Optional<KubeObject> get(ObjectKey key) throws ClusterException;

    List<KubeObject> list(ResourceQuery query) throws ClusterException;

    /// Server-side apply; the object as it is afterwards (or would be, in a dry run).
    ///
    /// @throws ClusterException of kind CONFLICT if another manager owns a field that would change, with the fields
    KubeObject apply(KubeObject object, ApplyOptions options) throws ClusterException;

    /// Deletes in the background what an object owns, too. Deleting what is not there is no failure.
    void delete(ObjectKey key) throws ClusterException;

    /// Events about the objects of a namespace.
    List<KubeEvent> events(String namespace) throws ClusterException;

    /// Follows objects until closed; events arrive in order on a thread of the cluster's. Reconnects by itself.
    Watching watch(ResourceQuery query, Consumer<WatchEvent> listener) throws ClusterException;

    @Override
    void close();
}
