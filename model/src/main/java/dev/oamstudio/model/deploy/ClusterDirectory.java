package dev.oamstudio.model.deploy;

import dev.oamstudio.model.diagnostic.Message;
import java.util.List;

/// The clusters that can be chosen: the sandbox first, then the contexts of the kubeconfig.
public interface ClusterDirectory {
    List<ContextChoice> choices();

    /// What kept other clusters from being among the choices: kubeconfig files that cannot be read, with what to do.
    default List<Message> faults() {
        return List.of();
    }

    /// Connects. Blocks; fails within seconds if the cluster does not answer.
    Deployer connect(ContextChoice choice) throws ClusterException;

    /// A context by name, with the namespace that it names.
    record ContextChoice(String name, String namespace, String server, boolean simulated) {}
}
