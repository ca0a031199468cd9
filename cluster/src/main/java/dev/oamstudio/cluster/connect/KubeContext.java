package dev.oamstudio.cluster.connect;

import dev.oamstudio.model.yaml.Value;
import java.nio.file.Path;

/// A context of a kubeconfig with the cluster and the user that it names.
///
/// @param file that names the context
public record KubeContext(String name, String namespace, Part cluster, Part user, Path file) {

    public String server() {
        return cluster.content().textAt("server").orElse("");
    }

    /// A cluster or a user.
    ///
    /// @param name by which the context refers to it; empty if it refers to none
    /// @param known whether a file describes it
    /// @param folder of the file that does, from which relative paths in it start
    public record Part(String name, boolean known, Value.Mapping content, Path folder) {}
}
