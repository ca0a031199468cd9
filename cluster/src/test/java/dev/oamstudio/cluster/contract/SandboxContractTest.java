package dev.oamstudio.cluster.contract;

import dev.oamstudio.cluster.sandbox.SandboxCluster;
import dev.oamstudio.cluster.sandbox.time.RealTime;
import dev.oamstudio.model.deploy.Cluster;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;

/// The contract on the sandbox, whose waits are shortened.
final class SandboxContractTest
        implements ApplyContract, ReadContract, CustomKindContract, WorkloadContract {
    private final Cluster sandbox = SandboxCluster.start(RealTime.atSpeed(40), new Random(1));
    private final Place place = new Place();

    @Override
    public Cluster cluster() {
        return sandbox;
    }

    @Override
    public Place place() {
        return place;
    }

    @AfterEach
    void end() {
        sandbox.close();
    }
}
