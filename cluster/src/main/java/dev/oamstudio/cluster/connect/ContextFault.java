package dev.oamstudio.cluster.connect;

import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.diagnostic.Message;
import java.util.ArrayList;
import java.util.List;

/// Why a context cannot be used as it is written: the file, the context, and what to do.
final class ContextFault {
    private ContextFault() {}

    /// @param kind of the fault, as the key of its sentence ends
    /// @param more what else the sentence tells
    static ClusterException of(String kind, KubeContext context, Object... more) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(context.file().toString());
        arguments.add(context.name());
        arguments.addAll(List.of(more));
        return new ClusterException(
                ClusterException.Kind.KUBECONFIG,
                Message.of("cluster.context-" + kind, arguments.toArray()));
    }
}
