package dev.oamstudio.model.status;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The fields of a live object that this product set when it last applied it and that are no longer desired: a server-side
/// apply takes them away. Read from `metadata.managedFields` (its format: `f:` a field, `k:` an item of a list by its keys).
final class FormerFields {
    private final Value.Mapping wanted;
    private final KubeObject live;
    private final Set<FieldPath> left;
    private final boolean builtIn;
    private final List<Difference> former = new ArrayList<>();

    FormerFields(Value.Mapping wanted, KubeObject live, Set<FieldPath> left, boolean builtIn) {
        this.wanted = wanted;
        this.live = live;
        this.left = left;
        this.builtIn = builtIn;
    }

    List<Difference> differences() {
        live.content().itemsAt("metadata", "managedFields").stream()
                .filter(FormerFields::isOurs)
                .map(entry -> entry.mappingAt("fieldsV1"))
                .forEach(owned -> visitFields(owned, FieldPath.ROOT, live.content(), wanted));
        return former;
    }

    /// Entries of subresources (`status`, `scale`) are nothing that was desired.
    private static boolean isOurs(Value entry) {
        return entry.textAt("manager").filter(Comparison.MANAGER::equals).isPresent()
                && entry.textAt("operation").filter("Apply"::equals).isPresent()
                && entry.textAt("subresource").orElse("").isEmpty();
    }

    private void visitFields(Value.Mapping owned, FieldPath path, Value there, Value desired) {
        for (Map.Entry<String, Value> entry : owned.entries().entrySet()) {
            if (entry.getKey().startsWith("f:")) {
                String field = entry.getKey().substring(2);
                Optional<Value> value = there.get(field);
                value.ifPresent(child ->
                        visit(entry.getValue(), path.key(field), child, desired.get(field)));
            } else if (entry.getKey().startsWith("k:")) {
                visitItem(entry, path, there, desired);
            }
        }
    }

    private void visitItem(
            Map.Entry<String, Value> entry, FieldPath path, Value there, Value desired) {
        keys(entry.getKey().substring(2))
                .ifPresent(keys -> {
                    List<Value> items = there.itemsAt();
                    for (int i = 0; i < items.size(); i++) {
                        if (has(items.get(i), keys)) {
                            Optional<Value> item =
                                    desired.itemsAt().stream()
                                            .filter(candidate -> hasOrDefaults(candidate, keys))
                                            .findFirst();
                            visit(entry.getValue(), path.index(i), items.get(i), item);
                        }
                    }
                });
    }

    private void visit(Value owned, FieldPath path, Value there, Optional<Value> desired) {
        if (left.contains(path)) {
            return;
        }
        Value.Mapping inner = owned.mappingAt();
        if (desired.isPresent() || !ownsWhole(path, inner)) {
            visitFields(inner, path, there, desired.orElse(Value.Mapping.EMPTY));
        } else if (!(builtIn && Scalars.isZero(there))) {
            former.add(new Difference(path, Optional.of(there), Optional.empty()));
        }
    }

    /// A leaf, or an item of a list that we put there; of a mapping others may own parts.
    private static boolean ownsWhole(FieldPath path, Value.Mapping owned) {
        boolean item = path.steps().getLast() instanceof FieldPath.Step.Index;
        return item
                ? owned.get(".").isPresent()
                : owned.entries().keySet().stream()
                        .noneMatch(key -> key.startsWith("f:") || key.startsWith("k:"));
    }

    private static Optional<Value> keys(String json) {
        try {
            return Optional.of(Json.read(json));
        } catch (IllegalArgumentException notJson) {
            return Optional.empty();
        }
    }

    private static boolean has(Value item, Value keys) {
        return keys.mappingAt().entries().entrySet().stream()
                .allMatch(key -> item.get(key.getKey()).equals(Optional.of(key.getValue())));
    }

    /// A desired item may leave a key to its default, as ports do with their protocol.
    private static boolean hasOrDefaults(Value item, Value keys) {
        return keys.mappingAt().entries().entrySet().stream()
                .allMatch(key ->
                        item.get(key.getKey())
                                .map(value -> value.equals(key.getValue()))
                                .orElse(key.getKey().equals("protocol")));
    }
}
