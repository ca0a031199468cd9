package dev.oamstudio.model.conversion;

import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlPrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/// Makes folders in the EDAS dialect in which everything can be said upstream: components with one instance or several,
/// dependencies, data flows, traits, scopes, definitions; in one file or in many, with comments.
final class RandomFolder {
    private static final List<String> WORKLOADS =
            List.of(
                    "{\"apiVersion\":\"apps/v1\",\"kind\":\"Deployment\",\"spec\":{\"replicas\":1}}",
                    "{\"apiVersion\":\"apps/v1\",\"kind\":\"StatefulSet\",\"spec\":{}}",
                    "{\"apiVersion\":\"batch/v1\",\"kind\":\"Job\",\"spec\":{\"n\":[1,\"x: y\"]}}",
                    "{\"apiVersion\":\"serving.knative.dev/v1\",\"kind\":\"Service\",\"spec\":{}}",
                    "{\"apiVersion\":\"ex.dev/v1\",\"kind\":\"Store\",\"spec\":{\"size\":2}}");
    private static final String DEFINITIONS =
            """
            # What may be used.
            apiVersion: core.oam.dev/v1alpha2
            kind: TraitDefinition
            metadata: {name: routes.extended.oam.dev}
            spec:
              definitionRef: {name: routes.extended.oam.dev}
              # Where it may go.
              appliesTo:
                - serving.knative.dev/v1.Service   # the usual
                - apps/v1.Deployment
            ---
            apiVersion: core.oam.dev/v1alpha2
            kind: ScopeDefinition
            metadata: {name: networks.core.oam.dev}
            spec:
              definitionRef: {name: networks.core.oam.dev}
              allowComponentOverlap: true
            """;

    private final RandomGenerator random;
    private final Map<String, StringBuilder> texts = new TreeMap<>();
    private int comments;

    RandomFolder(RandomGenerator random) {
        this.random = random;
    }

    Map<String, String> write() {
        int components = 1 + random.nextInt(4);
        boolean apart = random.nextBoolean();
        for (int i = 0; i < components; i++) {
            add(apart ? "components/c" + i + ".yaml" : "app.yaml", component("c" + i));
        }
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            add(
                    random.nextBoolean() ? "app.yaml" : "app" + i + ".yaml",
                    application(i, components));
        }
        Map<String, String> written = new TreeMap<>(Map.of("definitions.yaml", DEFINITIONS));
        texts.forEach((path, text) -> written.put(path, text.toString()));
        return written;
    }

    private void add(String path, Value document) {
        StringBuilder text = texts.computeIfAbsent(path, p -> new StringBuilder());
        if (!text.isEmpty()) {
            text.append("---\n");
        }
        text.append("# comment ").append(comments++).append('\n');
        text.append(YamlPrinter.print(document));
    }

    private Value component(String name) {
        Value.Mapping metadata = mapping("name", name);
        if (random.nextBoolean()) {
            metadata = metadata.with("version", text("v1.0." + random.nextInt(9)));
        }
        if (random.nextInt(3) == 0) {
            metadata = metadata.with("description", text("Does: things"));
        }
        if (random.nextInt(3) == 0) {
            metadata = metadata.with("annotations", mapping("own", "kept"));
        }
        Value.Mapping spec =
                Value.Mapping.EMPTY.with(
                        "workload", Json.read(WORKLOADS.get(random.nextInt(WORKLOADS.size()))));
        if (random.nextBoolean()) {
            spec =
                    spec.with(
                            "parameters",
                            Json.read(
                                    "[{\"name\":\"size\",\"fieldPaths\":[\"spec.size\"],\"description\":\"d\"}]"));
        }
        return object("Component").with("metadata", metadata).with("spec", spec);
    }

    private Value application(int number, int components) {
        int count = 1 + random.nextInt(5);
        List<Value> entries = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String component = "c" + random.nextInt(components);
            // Now and then an instance is called like its component
            boolean plain = !names.contains(component) && random.nextInt(4) == 0;
            names.add(plain ? component : "i" + i);
            chosen.add(component);
        }
        for (int i = 0; i < count; i++) {
            entries.add(entry(i, chosen.get(i), names));
        }
        return object("ApplicationConfiguration")
                .with("metadata", mapping("name", "app" + number))
                .with("spec", Value.Mapping.EMPTY.with("components", new Value.Sequence(entries)));
    }

    private Value entry(int number, String component, List<String> names) {
        Value.Mapping entry =
                mapping("componentName", component).with("instanceName", text(names.get(number)));
        List<Value> dependencies =
                names.stream()
                        .filter(name -> !name.equals(names.get(number)) && random.nextInt(3) == 0)
                        .map(Value::text)
                        .toList();
        entry = Entries.plus(entry, "dependencies", dependencies);
        if (random.nextInt(3) == 0) {
            entry =
                    entry.with(
                            "dataOutputs",
                            Json.read(
                                    "[{\"name\":\"o"
                                            + number
                                            + (random.nextInt(4) == 0 ? "-ready" : "")
                                            + "\",\"fieldPath\":\"status.a\"}]"));
        }
        if (number > 0 && random.nextInt(3) == 0) {
            entry =
                    entry.with(
                            "dataInputs",
                            Json.read(
                                    "[{\"valueFrom\":{\"dataOutputName\":\"o0\"},\"toFieldPaths\":[\"spec.b\"]}]"));
        }
        if (random.nextInt(3) == 0) {
            entry =
                    entry.with(
                            "traits",
                            Json.read(
                                    "[{\"trait\":{\"apiVersion\":\"extended.oam.dev/v1\",\"kind\":\"Route\",\"spec\":{\"path\":\"/\"}}}]"));
        }
        if (random.nextInt(3) == 0) {
            entry =
                    entry.with(
                            "scopes",
                            Json.read(
                                    "[{\"scope\":{\"apiVersion\":\"core.oam.dev/v1alpha2\",\"kind\":\"Network\",\"name\":\"net\"}}]"));
        }
        return entry;
    }

    private static Value.Mapping object(String kind) {
        return mapping("apiVersion", "core.oam.dev/v1alpha2").with("kind", text(kind));
    }

    private static Value.Mapping mapping(String key, String text) {
        return Value.Mapping.EMPTY.with(key, text(text));
    }

    private static Value text(String text) {
        return Value.text(text);
    }
}
