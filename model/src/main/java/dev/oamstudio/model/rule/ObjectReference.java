package dev.oamstudio.model.rule;

import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// That the pods of an object need a Secret or ConfigMap, by its name.
///
/// @param kind `Secret` or `ConfigMap`
/// @param path the name's, from the object
record ObjectReference(SchemaSubject subject, String kind, String name, FieldPath path) {
    static final String SECRET = "Secret";
    static final String CONFIG_MAP = "ConfigMap";

    private static final FieldPath SPEC = FieldPath.ofKeys("spec");
    private static final Set<String> SECRET_KEYS =
            Set.of("secretKeyRef", "secretRef", "fromSecret");
    private static final Set<String> CONFIG_MAP_KEYS =
            Set.of("configMapKeyRef", "configMapRef", "configMap");

    /// Those that have to be there; what is optional, or filled in by a parameter or a data flow, is left out.
    static Stream<ObjectReference> of(Design design) {
        Stream<ObjectReference> pods =
                PodTemplate.of(design)
                        .flatMap(pod -> in(pod.subject(), pod.spec(), pod.specPath()).stream());
        Stream<ObjectReference> workloads =
                SchemaSubject.of(design)
                        .filter(subject -> subject.type().kind().equals("ContainerizedWorkload"))
                        .flatMap(subject -> in(subject, spec(subject), SPEC).stream());
        return Stream.concat(pods, workloads);
    }

    private static Value spec(SchemaSubject subject) {
        return SPEC.in(subject.object().content()).orElse(Value.Null.NULL);
    }

    private static List<ObjectReference> in(SchemaSubject subject, Value spec, FieldPath path) {
        List<ObjectReference> found = new ArrayList<>();
        visit(subject, spec, path, found);
        return found.stream().filter(reference -> !reference.isFilled()).toList();
    }

    private boolean isFilled() {
        return subject.filled().stream()
                .anyMatch(each -> each.startsWith(path) || path.startsWith(each));
    }

    private static void visit(
            SchemaSubject subject, Value value, FieldPath path, List<ObjectReference> found) {
        if (value instanceof Value.Mapping mapping) {
            mapping.entries()
                    .forEach((key, field) -> {
                        FieldPath there = path.key(key);
                        at(subject, key, field, there).ifPresent(found::add);
                        visit(subject, field, there, found);
                    });
        }
        if (value instanceof Value.Sequence(List<Value> items)) {
            for (int i = 0; i < items.size(); i++) {
                visit(subject, items.get(i), path.index(i), found);
            }
        }
    }

    private static Optional<ObjectReference> at(
            SchemaSubject subject, String key, Value value, FieldPath path) {
        if (value.get("optional").equals(Optional.of(Value.bool(true)))) {
            return Optional.empty();
        }
        if (SECRET_KEYS.contains(key)) {
            return named(subject, SECRET, value, path.key("name"));
        }
        if (CONFIG_MAP_KEYS.contains(key)) {
            return named(subject, CONFIG_MAP, value, path.key("name"));
        }
        // A volume calls it by another field than a part of a projected volume.
        String field = value.get("secretName").isPresent() ? "secretName" : "name";
        return key.equals("secret")
                ? named(subject, SECRET, value, path.key(field))
                : Optional.empty();
    }

    private static Optional<ObjectReference> named(
            SchemaSubject subject, String kind, Value holder, FieldPath path) {
        String field = path.toString().endsWith("secretName") ? "secretName" : "name";
        return holder.textAt(field)
                .filter(name -> !name.isEmpty())
                .map(name -> new ObjectReference(subject, kind, name, path));
    }
}
