package dev.oamstudio.cluster.connect;

import dev.oamstudio.model.yaml.Value;
import java.nio.file.Path;

/// A context of a kubeconfig with the cluster and the user that it names.
///
/// @param folder what relative paths in it start from
public record KubeContext(
        String name, String namespace, Value.Mapping cluster, Value.Mapping user, Path folder) {

    public String server() {
        return cluster.textAt("server").orElse("");
    }
}
