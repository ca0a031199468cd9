package dev.oamstudio.model.schema;

import dev.oamstudio.model.kube.GroupVersionKind;
import java.util.List;
import java.util.Optional;

/// An API that Kubernetes still serves and advises against.
///
/// Source: https://kubernetes.io/docs/reference/using-api/deprecation-guide/ and the warnings of the API server
///
/// @param since the minor version of Kubernetes 1 that deprecated it
/// @param instead apiVersion and kind of what to use; empty where there is nothing
public record DeprecatedApi(String apiVersion, String kind, int since, String instead) {
    private static final List<DeprecatedApi> ALL =
            SchemaFiles.lines("deprecated").stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(DeprecatedApi::read)
                    .toList();

    public static Optional<DeprecatedApi> of(GroupVersionKind type) {
        return ALL.stream()
                .filter(api ->
                        api.apiVersion.equals(type.apiVersion()) && api.kind.equals(type.kind()))
                .findFirst();
    }

    private static DeprecatedApi read(String line) {
        String[] cells = line.split("\t", -1);
        return new DeprecatedApi(cells[0], cells[1], Integer.parseInt(cells[2]), cells[3]);
    }
}
