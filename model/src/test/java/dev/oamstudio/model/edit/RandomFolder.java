package dev.oamstudio.model.edit;

import dev.oamstudio.model.catalog.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/// Folders as people write them: both dialects, one file or one each, with comments, flows, scopes, parameters, a layout file;
/// if wished with what goes wrong too: broken documents, CRLF, a byte order mark, anchors, plain Kubernetes YAML.
final class RandomFolder {
    private static final String HEAD = "apiVersion: core.oam.dev/v1alpha2\nkind: ";

    private final RandomGenerator random;
    private final boolean rough;
    private final SortedMap<String, String> texts = new TreeMap<>();

    private RandomFolder(RandomGenerator random, boolean rough) {
        this.random = random;
        this.rough = rough;
    }

    static Workspace sound(RandomGenerator random) {
        return new RandomFolder(random, false).workspace();
    }

    static Workspace rough(RandomGenerator random) {
        return new RandomFolder(random, true).workspace();
    }

    private Workspace workspace() {
        int applications = 1 + random.nextInt(2);
        for (int i = 0; i < applications; i++) {
            application(i == 0 ? "" : "more/", "app" + i, 1 + random.nextInt(5));
        }
        put("scopes.yaml", scope());
        if (random.nextBoolean()) {
            texts.put(
                    ".oam-studio/layout.yaml",
                    "# mine\ncards:\n  component/app0/c0a:\n    x: 10\n    y: 20 # low\nzoom: 2\n");
        }
        if (rough) {
            roughen();
        }
        return Workspace.of(texts, Catalog.builtIn());
    }

    private void application(String folder, String name, int size) {
        boolean edas = random.nextBoolean();
        int layout = random.nextInt(3);
        List<String> components = new ArrayList<>();
        StringBuilder entries = new StringBuilder();
        String letter = folder.isEmpty() ? "a" : "b";
        for (int i = 0; i < size; i++) {
            String component = "c" + i + letter;
            components.add(component(component));
            entries.append(entry(i, letter, edas));
        }
        put(
                folder + "app.yaml",
                "# The application "
                        + name
                        + ".\n"
                        + HEAD
                        + "ApplicationConfiguration\nmetadata:\n  name: "
                        + name
                        + "\nspec:\n  components:\n"
                        + entries);
        for (int i = 0; i < size; i++) {
            String file =
                    switch (layout) {
                        case 0 -> folder + "app.yaml";
                        case 1 -> folder + "components.yaml";
                        default -> folder + "components/c" + i + letter + ".yaml";
                    };
            put(file, components.get(i));
        }
    }

    private String entry(int i, String letter, boolean edas) {
        String name = "c" + i + letter;
        StringBuilder entry = new StringBuilder("    # entry of " + i + "\n");
        entry.append("    - componentName: ").append(name).append(" # its name\n");
        if (edas) {
            entry.append("      instanceName: ").append(name).append('\n');
        }
        if (edas && i > 0) {
            entry.append("      dependencies: [c").append(random.nextInt(i)).append(letter);
            entry.append("]\n");
        }
        entry.append("      dataOutputs:\n        - name: ").append(name).append("-ready\n");
        entry.append("          fieldPath: status.phase\n");
        if (i > 0 && random.nextBoolean()) {
            String first = "c" + random.nextInt(i) + letter;
            entry.append("      dataInputs:\n        - valueFrom: {dataOutputName: ");
            entry.append(first).append("-ready}\n          toFieldPaths:\n            - ");
            entry.append(
                    random.nextBoolean()
                            ? "metadata.annotations['studio.oam.dev/after-" + first + "']\n"
                            : "spec.template.metadata.labels.first\n");
        }
        if (random.nextBoolean()) {
            entry.append("      parameterValues:\n        - name: replicas\n          value: 2\n");
        }
        traits(entry, name);
        if (random.nextBoolean()) {
            entry.append("      scopes:\n        - ").append(edas ? "scope" : "scopeRef");
            entry.append(":\n            apiVersion: core.oam.dev/v1alpha2\n");
            entry.append("            kind: HealthScope\n            name: health\n");
        }
        return entry.toString();
    }

    private void traits(StringBuilder entry, String name) {
        int count = random.nextInt(4);
        entry.append(count == 0 ? "" : "      traits:\n");
        for (int i = 0; i < count; i++) {
            entry.append("        # trait ").append(i).append("\n        - trait:\n");
            entry.append("            apiVersion: core.oam.dev/v1alpha2\n");
            entry.append("            kind: ManualScalerTrait\n            metadata:\n");
            entry.append("              name: ").append(name).append("-t").append(i);
            entry.append("\n            spec:\n              replicaCount: ").append(i + 1);
            entry.append(" # enough\n");
        }
    }

    private String component(String name) {
        return HEAD
                + "Component\nmetadata:\n  name: "
                + name
                + "\nspec:\n  workload:\n    apiVersion: apps/v1\n    kind: Deployment\n"
                + "    spec:\n      replicas: 1 # one\n      selector:\n        matchLabels: {app: "
                + name
                + "}\n      template:\n        metadata:\n          labels:\n            app: \""
                + name
                + "\"\n  parameters:\n    - name: replicas\n      fieldPaths: [spec.replicas]\n";
    }

    private String scope() {
        return HEAD
                + "HealthScope\nmetadata:\n  name: health\nspec:\n  workloadRefs:\n"
                + "    - apiVersion: apps/v1\n      kind: Deployment\n      name: c0a # the first\n";
    }

    private void put(String path, String document) {
        texts.merge(path, document, (before, next) -> before + "---\n" + next);
    }

    private void roughen() {
        put("plain.yaml", "x: &a {name: c0a, kind: Deployment}\ny: *a\nz:\n  <<: *a\n");
        put("plain.yaml", "apiVersion: v1\nkind: List\nitems:\n- " + listed());
        List<String> paths = List.copyOf(texts.keySet());
        String path = paths.get(random.nextInt(paths.size()));
        String text = texts.getOrDefault(path, "");
        String changed =
                switch (random.nextInt(6)) {
                    case 0 -> text.replace("\n", "\r\n");
                    case 1 -> "\uFEFF" + text;
                    case 2 -> text.replaceFirst("spec:", "spec: [");
                    case 3 -> text.substring(0, random.nextInt(text.length() + 1));
                    case 4 -> text.replace("  - ", "  -   ");
                    default -> text.stripTrailing();
                };
        texts.put(path, changed);
        texts.put("broken.yaml", "a: \"b\n---\nc: [1, 2\n---\n" + component("c0a"));
    }

    private String listed() {
        return component("listed").replace("\n", "\n  ").stripTrailing() + "\n";
    }
}
