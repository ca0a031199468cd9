package dev.oamstudio.model.schema;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;

/// What one version of Kubernetes says of its own kinds. Definitions are read from the product when they are first asked for.
public final class KubernetesSchemas {
    static final List<KubernetesSchemas> ALL =
            Arrays.stream(KubernetesVersion.values()).map(KubernetesSchemas::new).toList();

    private final KubernetesVersion version;
    private final Map<String, Optional<Value.Mapping>> definitions = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> packages = new ConcurrentHashMap<>();
    private final Map<String, SequencedMap<GroupVersionKind, ApiKind>> kinds =
            new ConcurrentHashMap<>();

    private KubernetesSchemas(KubernetesVersion version) {
        this.version = version;
    }

    public KubernetesVersion version() {
        return version;
    }

    /// The schema of a kind that this version serves.
    public Optional<Schema> find(GroupVersionKind type) {
        return kind(type)
                .flatMap(kind -> definition(kind.definition()))
                .map(json -> new Schema(json, this::definition));
    }

    public Optional<ApiKind> kind(GroupVersionKind type) {
        return Optional.ofNullable(served().get(type));
    }

    /// All kinds that can be created, in the order of their API versions.
    public Collection<ApiKind> kinds() {
        return Collections.unmodifiableCollection(served().values());
    }

    private SequencedMap<GroupVersionKind, ApiKind> served() {
        return kinds.computeIfAbsent(version.label(), label -> readKinds());
    }

    private Optional<Value.Mapping> definition(String name) {
        return definitions.computeIfAbsent(name, this::readDefinition);
    }

    /// An older version holds only what differs from the next newer one.
    private Optional<Value.Mapping> readDefinition(String name) {
        int dot = name.lastIndexOf('.');
        String found = null;
        for (KubernetesVersion each : version.upToNewest()) {
            String file = each.label() + "/" + name.substring(0, dot);
            found =
                    found != null
                            ? found
                            : packages.computeIfAbsent(file, KubernetesSchemas::lines)
                                    .get(name.substring(dot + 1));
        }
        return found == null || found.equals("-")
                ? Optional.empty()
                : Optional.of(Json.read(found))
                        .map(value ->
                                value instanceof Value.Mapping mapping
                                        ? mapping
                                        : Value.Mapping.EMPTY);
    }

    private static Map<String, String> lines(String file) {
        Map<String, String> lines = new LinkedHashMap<>();
        SchemaFiles.lines("kubernetes/" + file)
                .forEach(line -> {
                    int tab = line.indexOf('\t');
                    lines.put(line.substring(0, tab), line.substring(tab + 1));
                });
        return lines;
    }

    private SequencedMap<GroupVersionKind, ApiKind> readKinds() {
        SequencedMap<GroupVersionKind, ApiKind> read = new LinkedHashMap<>();
        for (String line : SchemaFiles.lines("kubernetes/" + version.label() + "/kinds")) {
            List<String> cells = List.of(line.split("\t", -1));
            GroupVersionKind type = GroupVersionKind.of(cells.get(0), cells.get(1));
            read.put(
                    type,
                    new ApiKind(
                            type, cells.get(2), cells.get(3), cells.get(4).equals("namespaced")));
        }
        return read;
    }
}
