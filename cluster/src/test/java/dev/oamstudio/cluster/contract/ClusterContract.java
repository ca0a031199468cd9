package dev.oamstudio.cluster.contract;

import static dev.oamstudio.cluster.contract.Objects.configMap;
import static dev.oamstudio.cluster.contract.Objects.namespace;

import dev.oamstudio.model.deploy.ApplyOptions;
import dev.oamstudio.model.deploy.Cluster;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ResourceQuery;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/// Where a contract is shown: some cluster, and a namespace of its own for each test.
interface ClusterContract {
    ApplyOptions OTHERS = new ApplyOptions("somebody-else", false, false);
    ApplyOptions FORCED = new ApplyOptions(ApplyOptions.MANAGER, true, false);
    ApplyOptions DRY = new ApplyOptions(ApplyOptions.MANAGER, false, true);

    Cluster cluster();

    Place place();

    @BeforeEach
    default void makeNamespace() throws ClusterException, InterruptedException {
        place().name = "t-" + UUID.randomUUID().toString().substring(0, 8);
        apply(namespace(place().name));
    }

    default String here() {
        return place().name;
    }

    default KubeObject apply(KubeObject object) throws ClusterException {
        return cluster().apply(object, ApplyOptions.STANDARD);
    }

    default Watcher watch(GroupVersionKind type) throws ClusterException {
        return new Watcher(cluster(), new ResourceQuery(type, here(), ""));
    }

    default KubeObject settings(String key, String value) {
        return configMap(here(), "settings", key, value);
    }

    /// The namespace of the running test.
    final class Place {
        private String name = "";
    }
}
