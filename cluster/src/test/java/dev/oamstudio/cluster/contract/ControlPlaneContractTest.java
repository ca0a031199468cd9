package dev.oamstudio.cluster.contract;

import dev.oamstudio.cluster.connect.KubernetesCluster;
import dev.oamstudio.model.deploy.Cluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The contract on a real API server with real controllers.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ControlPlaneContractTest
        implements ApplyContract, ReadContract, CustomKindContract, WorkloadContract {
    @RegisterExtension static final RealCluster REAL = new RealCluster();

    private final Place place = new Place();
    private KubernetesCluster cluster;

    @BeforeAll
    void connect() {
        cluster = REAL.connect();
    }

    @AfterAll
    void disconnect() {
        cluster.close();
    }

    @Override
    public Cluster cluster() {
        return cluster;
    }

    @Override
    public Place place() {
        return place;
    }
}
