package dev.oamstudio.model.deploy;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/// What was applied for an application, kept in the cluster as a ConfigMap beside it, so that what is no longer designed can
/// be found and deleted.
public record Inventory(String application, String namespace, List<ObjectKey> objects) {
    /// The label by which inventories are found; its value is the application's name.
    public static final String LABEL = "oamstudio.dev/application";

    private static final GroupVersionKind CONFIG_MAP = new GroupVersionKind("", "v1", "ConfigMap");
    private static final String NAME_PREFIX = "oam-studio.";
    private static final String FIELD = "objects";

    public Inventory {
        objects = List.copyOf(objects);
    }

    /// Nothing applied yet.
    public static Inventory empty(String application, String namespace) {
        return new Inventory(application, namespace, List.of());
    }

    public ObjectKey key() {
        return keyOf(application, namespace);
    }

    /// Where the inventory of an application is kept.
    public static ObjectKey keyOf(String application, String namespace) {
        return new ObjectKey(CONFIG_MAP, namespace, NAME_PREFIX + application);
    }

    /// What has to be kept before the first action of a plan: all that will be there at some time during the run, so that an
    /// interrupted run leaves nothing behind that nobody knows of.
    public Inventory before(List<PlannedAction> actions) {
        SequencedSet<ObjectKey> keys = new LinkedHashSet<>(objects);
        actions.forEach(action -> {
            switch (action) {
                case PlannedAction.Create create -> keys.add(create.key());
                case PlannedAction.Change ignored -> {}
                case PlannedAction.Keep ignored -> {}
                case PlannedAction.Delete ignored -> {}
            }
        });
        return new Inventory(application, namespace, List.copyOf(keys));
    }

    /// What is there when the plan is done. What somebody else had made is not ours, whether it was fit to stay as it was or
    /// changed.
    public Inventory after(List<PlannedAction> actions) {
        SequencedSet<ObjectKey> keys = new LinkedHashSet<>();
        actions.forEach(action -> {
            switch (action) {
                case PlannedAction.Create create -> keys.add(create.key());
                case PlannedAction.Change change -> {
                    if (objects.contains(change.key())) {
                        keys.add(change.key());
                    }
                }
                case PlannedAction.Keep keep -> {
                    if (objects.contains(keep.key())) {
                        keys.add(keep.key());
                    }
                }
                case PlannedAction.Delete ignored -> {}
            }
        });
        return new Inventory(application, namespace, List.copyOf(keys));
    }

    public KubeObject toObject() {
        Value.Mapping labels =
                Value.Mapping.of(
                        ordered(
                                "app.kubernetes.io/managed-by",
                                Value.text(ApplyOptions.MANAGER),
                                LABEL,
                                Value.text(application)));
        Value.Mapping metadata =
                Value.Mapping.of(
                                ordered(
                                        "name",
                                        Value.text(key().name()),
                                        "namespace",
                                        Value.text(namespace)))
                        .with("labels", labels);
        Value list = new Value.Sequence(objects.stream().map(Inventory::reference).toList());
        return new KubeObject(
                Value.Mapping.of(
                                ordered(
                                        "apiVersion",
                                        Value.text("v1"),
                                        "kind",
                                        Value.text(CONFIG_MAP.kind())))
                        .with("metadata", metadata)
                        .with(
                                "data",
                                Value.Mapping.of(Map.of(FIELD, Value.text(Json.write(list))))));
    }

    /// Reads an inventory; entries that are none are left out.
    public static Inventory from(KubeObject configMap) {
        String application =
                configMap.labels().getOrDefault(LABEL, nameIn(configMap.name()));
        return new Inventory(
                application, configMap.namespace(), keys(configMap.text("data", FIELD)));
    }

    private static String nameIn(String name) {
        return name.startsWith(NAME_PREFIX) ? name.substring(NAME_PREFIX.length()) : name;
    }

    private static List<ObjectKey> keys(String json) {
        try {
            return Json.read(json).itemsAt().stream()
                    .map(Inventory::key)
                    .filter(key -> !key.name().isEmpty() && !key.type().kind().isEmpty())
                    .toList();
        } catch (IllegalArgumentException notJson) {
            return List.of();
        }
    }

    private static Value reference(ObjectKey key) {
        return Value.Mapping.of(
                        ordered(
                                "apiVersion", Value.text(key.type().apiVersion()),
                                "kind", Value.text(key.type().kind())))
                .with("namespace", Value.text(key.namespace()))
                .with("name", Value.text(key.name()));
    }

    private static ObjectKey key(Value reference) {
        return new ObjectKey(
                GroupVersionKind.of(
                        reference.textAt("apiVersion").orElse(""),
                        reference.textAt("kind").orElse("")),
                reference.textAt("namespace").orElse(""),
                reference.textAt("name").orElse(""));
    }

    private static Map<String, Value> ordered(
            String key1, Value value1, String key2, Value value2) {
        Map<String, Value> map = new LinkedHashMap<>();
        map.put(key1, value1);
        map.put(key2, value2);
        return map;
    }
}
