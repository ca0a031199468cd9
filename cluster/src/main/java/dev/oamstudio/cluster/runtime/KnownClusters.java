package dev.oamstudio.cluster.runtime;

import dev.oamstudio.cluster.connect.KubeContext;
import dev.oamstudio.cluster.connect.Kubeconfig;
import dev.oamstudio.cluster.connect.KubeconfigFiles;
import dev.oamstudio.cluster.connect.KubernetesCluster;
import dev.oamstudio.cluster.sandbox.SandboxCluster;
import dev.oamstudio.model.deploy.Cluster;
import dev.oamstudio.model.deploy.ClusterDirectory;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.Deployer;
import dev.oamstudio.model.diagnostic.Message;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// The sandbox and the contexts of the kubeconfig. The sandbox is one for the life of this directory: choosing it again finds what
/// was applied before.
public final class KnownClusters implements ClusterDirectory, AutoCloseable {
    private final KubeconfigFiles files;
    private final SandboxCluster sandbox;
    private final InstantSource clock;

    /// @param files the kubeconfig files, read anew at each look
    public KnownClusters(KubeconfigFiles files, SandboxCluster sandbox, InstantSource clock) {
        this.files = files;
        this.sandbox = sandbox;
        this.clock = clock;
    }

    @Override
    public List<ContextChoice> choices() {
        List<ContextChoice> choices = new ArrayList<>();
        choices.add(new ContextChoice(SandboxCluster.NAME, "default", "", true));
        Kubeconfig.read(files)
                .contexts()
                .forEach(context ->
                        choices.add(
                                new ContextChoice(
                                        context.name(),
                                        context.namespace(),
                                        context.server(),
                                        false)));
        return choices;
    }

    @Override
    public List<Message> faults() {
        return Kubeconfig.read(files).faults();
    }

    @Override
    public Deployer connect(ContextChoice choice) throws ClusterException {
        return new ClusterDeployer(
                choice.simulated() ? new Shared(sandbox) : connectTo(choice.name()), clock);
    }

    @Override
    public void close() {
        sandbox.close();
    }

    private Cluster connectTo(String name) throws ClusterException {
        KubeContext context =
                Kubeconfig.read(files).contexts().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow(() ->
                                new ClusterException(
                                        ClusterException.Kind.NOT_FOUND,
                                        "There is no context " + name + " in the kubeconfig"));
        return KubernetesCluster.connect(context);
    }
}
