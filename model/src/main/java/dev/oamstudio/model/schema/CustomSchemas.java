package dev.oamstudio.model.schema;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// What the product knows of kinds that are not Kubernetes's own: those of OAM, and those of its capabilities. Definitions in a
/// folder or a cluster say more, and are believed first. Each is read when it is first asked for.
public final class CustomSchemas {
    public static final CustomSchemas BUILT_IN = new CustomSchemas();

    private final Set<GroupVersionKind> kinds =
            SchemaFiles.lines("custom/kinds").stream()
                    .map(line -> line.split("\t", -1))
                    .map(cells -> GroupVersionKind.of(cells[0], cells[1]))
                    .collect(Collectors.toUnmodifiableSet());
    private final Map<GroupVersionKind, Schema> read = new ConcurrentHashMap<>();

    private CustomSchemas() {}

    /// The kinds that there is something known of.
    public Set<GroupVersionKind> kinds() {
        return kinds;
    }

    /// The schema of a kind in exactly this version.
    public Optional<Schema> find(GroupVersionKind type) {
        return kinds.contains(type)
                ? Optional.of(read.computeIfAbsent(type, CustomSchemas::read))
                : Optional.empty();
    }

    private static Schema read(GroupVersionKind type) {
        String path = "custom/" + type.apiVersion() + "/" + type.kind() + ".yaml";
        String text = String.join("\n", SchemaFiles.lines(path));
        return Schema.of(YamlFile.parse(path, text).documents().getFirst().value().mappingAt());
    }
}
