package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPath.Step;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Field paths as a label has room for them: `env.DB_HOST` for
/// `spec.template.spec.containers[0].env[0].value`. Items with a name go by it, and only the last steps are kept.
final class FieldNames {
    private static final int KEPT = 2;

    private FieldNames() {}

    /// Several paths, separated by commas as a dependency has them.
    static String shortened(String paths, Value object) {
        return List.of(paths.split(", *")).stream()
                .map(path -> one(path, object))
                .collect(Collectors.joining(", "));
    }

    private static String one(String path, Value object) {
        try {
            return named(FieldPath.parse(path), object);
        } catch (FieldPathException notAPath) {
            return path;
        }
    }

    private static String named(FieldPath path, Value object) {
        List<String> names = new ArrayList<>();
        FieldPath here = FieldPath.ROOT;
        boolean namedItem = false;
        for (Step step : path.steps()) {
            here = here.plus(step);
            namedItem = step instanceof Step.Index;
            switch (step) {
                case Step.Key(String name) -> names.add(lastPart(name));
                case Step.Index(int position) -> names.add(itemName(here, object, position));
            }
        }
        boolean valueOfItem =
                names.size() > KEPT
                        && !namedItem
                        && names.getLast().equals("value")
                        && path.parent().steps().getLast() instanceof Step.Index;
        List<String> telling = valueOfItem ? names.subList(0, names.size() - 1) : names;
        return String.join(
                ".", telling.subList(Math.max(0, telling.size() - KEPT), telling.size()));
    }

    private static String itemName(FieldPath item, Value object, int position) {
        return item.in(object)
                .flatMap(value -> value.textAt("name"))
                .orElse(Integer.toString(position));
    }

    /// The name of a key that is qualified by a domain.
    private static String lastPart(String key) {
        return key.substring(key.lastIndexOf('/') + 1);
    }
}
