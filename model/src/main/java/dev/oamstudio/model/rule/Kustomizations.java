package dev.oamstudio.model.rule;

import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Collects what the kustomizations of a folder name: <https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/>.
final class Kustomizations {
    private static final List<String> PART_LISTS =
            List.of(
                    "patchesStrategicMerge",
                    "patchesJson6902",
                    "patches",
                    "replacements",
                    "transformers",
                    "generators",
                    "validators",
                    "configurations",
                    "crds");
    private static final List<String> LABELS = List.of("commonLabels", "labels");

    private final Set<String> folders = new HashSet<>();
    private final Set<String> parts = new HashSet<>();
    private final Set<String> built = new HashSet<>();
    private final Set<String> labelled = new HashSet<>();

    /// @param folder of the kustomization, with the `/` at its end
    void add(String folder, YamlFile file) {
        folders.add(folder);
        file.documents().stream().map(YamlDocument::value).forEach(value -> add(folder, value));
    }

    /// A patch that the kustomization of its folder does not name at the moment is still only a part.
    void addUnlisted(String folder, String path) {
        boolean isPatch = path.substring(folder.length()).contains("patch");
        if (isPatch && folders.contains(folder) && !built.contains(path)) {
            parts.add(path);
        }
    }

    private void add(String folder, Value kustomization) {
        parts.addAll(paths(folder, PART_LISTS.stream().flatMap(key -> named(kustomization, key))));
        Set<String> resources =
                paths(
                        folder,
                        Stream.of("resources", "bases").flatMap(key -> named(kustomization, key)));
        built.addAll(resources);
        if (LABELS.stream().anyMatch(key -> kustomization.get(key).isPresent())) {
            labelled.addAll(resources);
        }
    }

    Set<String> parts() {
        return parts;
    }

    Set<String> built() {
        return built;
    }

    Set<String> labelled() {
        return labelled;
    }

    /// The items of a list: paths, or entries with a path.
    private static Stream<String> named(Value kustomization, String key) {
        return kustomization.itemsAt(key).stream()
                .map(item ->
                        item instanceof Value.Mapping
                                ? item.textAt("path").orElse("")
                                : item.display())
                .filter(path -> !path.isEmpty());
    }

    private static Set<String> paths(String folder, Stream<String> written) {
        return written.map(path -> resolved(folder, path)).collect(Collectors.toSet());
    }

    private static String resolved(String folder, String written) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (folder + written).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
