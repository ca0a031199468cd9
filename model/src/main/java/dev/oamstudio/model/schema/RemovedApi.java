package dev.oamstudio.model.schema;

import dev.oamstudio.model.kube.GroupVersionKind;
import java.util.List;
import java.util.Optional;

/// A version of an API that Kubernetes served once, and the minor version since which it does not.
///
/// Source: https://kubernetes.io/docs/reference/using-api/deprecation-guide/
///
/// @param apiVersion of the objects
/// @param kind of the objects; `*` for all that this API version had
/// @param removedIn the minor version of Kubernetes 1 that stopped serving it
public record RemovedApi(String apiVersion, String kind, int removedIn) {

    private static final List<RemovedApi> ALL =
            SchemaFiles.lines("removed").stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(RemovedApi::read)
                    .toList();

    public static Optional<RemovedApi> of(GroupVersionKind type) {
        return ALL.stream()
                .filter(removed ->
                        removed.apiVersion.equals(type.apiVersion())
                                && (removed.kind.equals("*") || removed.kind.equals(type.kind())))
                .findFirst();
    }

    private static RemovedApi read(String line) {
        String[] cells = line.split("\t", -1);
        return new RemovedApi(cells[0], cells[1], Integer.parseInt(cells[2]));
    }
}
