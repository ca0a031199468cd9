package dev.oamstudio.cluster.connect;

import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/// The contexts of the kubeconfig files that kubectl would read: those of `KUBECONFIG`, else `~/.kube/config`. Of equal names the
/// first counts (<https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/>). Nothing in a file is
/// run by reading it.
///
/// @param faults what could not be read, and why
public record Kubeconfig(List<KubeContext> contexts, List<String> faults) {
    private static final long LIMIT = 4L << 20;

    public Kubeconfig {
        contexts = List.copyOf(contexts);
        faults = List.copyOf(faults);
    }

    /// The files for an environment.
    public static List<Path> files(Map<String, String> environment, Path home) {
        String named = environment.getOrDefault("KUBECONFIG", "");
        if (named.isBlank()) {
            return List.of(home.resolve(".kube").resolve("config"));
        }
        return List.of(named.split(Pattern.quote(File.pathSeparator))).stream()
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .toList();
    }

    public static Kubeconfig read(List<Path> files) {
        SequencedMap<String, KubeContext> contexts = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        for (Path file : files) {
            try {
                contexts(file).forEach(context -> contexts.putIfAbsent(context.name(), context));
            } catch (IOException unreadable) {
                faults.add(file + ": " + unreadable.getMessage());
            }
        }
        return new Kubeconfig(List.copyOf(contexts.values()), faults);
    }

    private static List<KubeContext> contexts(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        if (Files.size(file) > LIMIT) {
            throw new IOException("too large for a kubeconfig");
        }
        YamlFile parsed = YamlFile.parse(file.toString(), Files.readString(file));
        if (parsed.documents().stream().anyMatch(document -> document.isBroken())) {
            throw new IOException("not YAML");
        }
        Path folder = file.toAbsolutePath().getParent();
        Value content =
                parsed.documents().isEmpty()
                        ? Value.Null.NULL
                        : parsed.documents().getFirst().value();
        return content.itemsAt("contexts").stream()
                .map(entry -> context(entry, content, folder == null ? file : folder))
                .toList();
    }

    private static KubeContext context(Value entry, Value content, Path folder) {
        Value.Mapping context = entry.mappingAt("context");
        return new KubeContext(
                entry.textAt("name").orElse(""),
                context.textAt("namespace").orElse(""),
                named(content.itemsAt("clusters"), context.textAt("cluster").orElse(""), "cluster"),
                named(content.itemsAt("users"), context.textAt("user").orElse(""), "user"),
                folder);
    }

    private static Value.Mapping named(List<Value> entries, String name, String key) {
        return entries.stream()
                .filter(entry -> entry.textAt("name").orElse("").equals(name))
                .findFirst()
                .map(entry -> entry.mappingAt(key))
                .orElse(Value.Mapping.EMPTY);
    }
}
