package dev.oamstudio.cluster.contract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.oamstudio.cluster.connect.Kubeconfig;
import dev.oamstudio.cluster.connect.KubeconfigFiles;
import dev.oamstudio.cluster.connect.KubernetesCluster;
import dev.oamstudio.cluster.controlplane.ControlPlaneBinaries;
import dev.oamstudio.cluster.controlplane.LocalControlPlane;
import dev.oamstudio.model.deploy.ClusterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// Starts one real control plane for all tests that want it. Without its binaries they are skipped, or fail where
/// `OAM_STUDIO_REQUIRE_CONTROL_PLANE` is true.
public final class RealCluster implements BeforeAllCallback {
    private Optional<Started> started = Optional.empty();

    @Override
    public void beforeAll(ExtensionContext context) {
        Optional<ControlPlaneBinaries> binaries =
                ControlPlaneBinaries.find(
                        System.getenv(), Path.of(System.getProperty("user.home")));
        boolean required = Boolean.parseBoolean(System.getenv("OAM_STUDIO_REQUIRE_CONTROL_PLANE"));
        String how = "A real API server is wanted: " + ControlPlaneBinaries.HOW_TO_GET;
        if (required && binaries.isEmpty()) {
            throw new IllegalStateException(how);
        }
        assumeTrue(binaries.isPresent(), how);
        started =
                Optional.of(
                        context.getRoot()
                                .getStore(Namespace.create(RealCluster.class))
                                .computeIfAbsent(
                                        Started.class,
                                        type -> Started.with(binaries.orElseThrow()),
                                        Started.class));
    }

    /// The kubeconfig files through which it is reached.
    public KubeconfigFiles kubeconfigs() {
        return KubeconfigFiles.ofPaths(started.orElseThrow().plane().kubeconfig());
    }

    /// A connection of the caller's own.
    public KubernetesCluster connect() {
        try {
            return KubernetesCluster.connect(Kubeconfig.read(kubeconfigs()).contexts().getFirst());
        } catch (ClusterException failed) {
            throw new IllegalStateException("the control plane is not reached", failed);
        }
    }

    /// The control plane, ended after the last test.
    record Started(LocalControlPlane plane) implements AutoCloseable {
        static Started with(ControlPlaneBinaries binaries) {
            try {
                Path folder = Files.createTempDirectory("oam-studio-control-plane");
                return new Started(LocalControlPlane.start(binaries, folder));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            plane.close();
        }
    }
}
