import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Makes the answers of API servers compact. Arguments: the folder to write, then `version=folder of answers`, newest first.
final class Compact {
    private static final Set<String> LEFT_OUT =
            Set.of("description", "x-kubernetes-patch-strategy", "x-kubernetes-patch-merge-key", "x-kubernetes-unions");
    private static final String TYPES = "x-kubernetes-group-version-kind";

    private Compact() {}

    record Answers(String version, SortedMap<String, String> definitions, TreeSet<String> kinds) {}

    static void main(String[] args) throws IOException {
        Path out = Path.of(args[0]);
        List<Answers> versions = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            String[] parts = args[i].split("=", 2);
            versions.add(read(parts[0], Path.of(parts[1])));
        }
        clear(out);
        Files.createDirectories(out);
        Files.write(out.resolve("versions"), versions.stream().map(Answers::version).toList());
        for (int i = 0; i < versions.size(); i++) {
            write(out, versions.get(i), i == 0 ? Map.of() : versions.get(i - 1).definitions());
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static Answers read(String version, Path folder) throws IOException {
        Answers answers = new Answers(version, new TreeMap<>(), new TreeSet<>());
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().forEach(file -> read(file, answers));
        }
        return answers;
    }

    private static void read(Path file, Answers into) {
        try {
            Value answer = Json.read(Files.readString(file));
            answer.mappingAt("components", "schemas")
                    .entries()
                    .forEach((name, schema) -> into.definitions().put(name, Json.write(compact(schema))));
            SortedMap<String, String> named = new TreeMap<>();
            answer.mappingAt("components", "schemas")
                    .entries()
                    .forEach((name, schema) -> schema.itemsAt(TYPES).forEach(type -> named.putIfAbsent(key(type), name)));
            answer.mappingAt("paths").entries().forEach((path, verbs) -> kind(path, verbs, named).ifPresent(into.kinds()::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(Value type) {
        String group = type.textAt("group").orElse("");
        return (group.isEmpty() ? "" : group + "/") + type.textAt("version").orElse("") + "\t" + type.textAt("kind").orElse("");
    }

    /// A line of `kinds` for a path that creates objects.
    private static Optional<String> kind(String path, Value verbs, Map<String, String> named) {
        Optional<Value> type = verbs.at("post", TYPES);
        boolean plain = !path.contains("{name}");
        return type.filter(t -> plain)
                .map(Compact::key)
                .filter(named::containsKey)
                .map(key -> String.join("\t", key, named.get(key), path.substring(path.lastIndexOf('/') + 1),
                        path.contains("{namespace}") ? "namespaced" : "cluster"));
    }

    private static Value compact(Value schema) {
        return switch (schema) {
            case Value.Mapping mapping -> compact(mapping);
            case Value.Sequence items -> new Value.Sequence(items.items().stream().map(Compact::compact).toList());
            case Value.Text text -> text;
            case Value.Whole whole -> whole;
            case Value.Real real -> real;
            case Value.Bool bool -> bool;
            case Value.Null none -> none;
        };
    }

    private static Value compact(Value.Mapping schema) {
        List<Value> all = schema.itemsAt("allOf");
        if (all.size() == 1 && all.getFirst().textAt("$ref").isPresent()) {
            return ref(all.getFirst());
        }
        if (schema.textAt("$ref").isPresent()) {
            return ref(schema);
        }
        SequencedMap<String, Value> kept = new LinkedHashMap<>();
        schema.entries().forEach((key, value) -> {
            boolean emptyDefault = key.equals("default") && value.equals(Value.Mapping.EMPTY);
            if (key.equals("properties") && value instanceof Value.Mapping fields) {
                SequencedMap<String, Value> compacted = new LinkedHashMap<>();
                fields.entries().forEach((name, field) -> compacted.put(name, compact(field)));
                kept.put(key, new Value.Mapping(compacted));
            } else if (!LEFT_OUT.contains(key) && !emptyDefault && !key.equals(TYPES)) {
                kept.put(key, compact(value));
            }
        });
        return new Value.Mapping(kept);
    }

    private static Value ref(Value value) {
        String target = value.textAt("$ref").orElseThrow();
        return Value.Mapping.of(Map.of("$ref", Value.text(target.substring(target.lastIndexOf('/') + 1))));
    }

    private static void write(Path out, Answers answers, Map<String, String> newer) throws IOException {
        Path folder = Files.createDirectories(out.resolve(answers.version()));
        Files.write(folder.resolve("kinds"), answers.kinds());
        SortedMap<String, List<String>> files = new TreeMap<>();
        Set<String> names = new TreeSet<>(answers.definitions().keySet());
        names.addAll(newer.keySet());
        for (String name : names) {
            String schema = answers.definitions().getOrDefault(name, "-");
            if (!schema.equals(newer.get(name))) {
                int dot = name.lastIndexOf('.');
                files.computeIfAbsent(name.substring(0, dot), n -> new ArrayList<>()).add(name.substring(dot + 1) + "\t" + schema);
            }
        }
        for (Map.Entry<String, List<String>> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
