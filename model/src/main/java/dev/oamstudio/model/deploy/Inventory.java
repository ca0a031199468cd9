package dev.oamstudio.model.deploy;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;

/// What was applied for an application, kept in the cluster as a ConfigMap beside it, so that what is no longer designed can
/// be found and deleted.
///
/// @param uids of the objects that are known to be there; an object without one was about to be made
public record Inventory(
        String application,
        String namespace,
        List<ObjectKey> objects,
        Map<ObjectKey, String> uids) {
    /// The label by which inventories are found; its value is the application's name.
    public static final String LABEL = "oamstudio.dev/application";

    private static final GroupVersionKind CONFIG_MAP = new GroupVersionKind("", "v1", "ConfigMap");
    private static final String NAME_PREFIX = "oam-studio.";
    private static final String FIELD = "objects";

    public Inventory {
        objects = List.copyOf(objects);
        uids = Map.copyOf(uids);
    }

    public Inventory(String application, String namespace, List<ObjectKey> objects) {
        this(application, namespace, objects, Map.of());
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

    /// Whether an object is listed; under another version it is the same object.
    public boolean lists(ObjectKey key) {
        return objects.stream().anyMatch(listed -> same(listed, key));
    }

    /// Whether a listed object is still the one that was applied, as far as is known.
    boolean isStill(KubeObject live) {
        return objects.stream()
                .filter(listed -> same(listed, live.key()))
                .map(listed -> uids.getOrDefault(listed, live.uid()))
                .allMatch(live.uid()::equals);
    }

    /// Whether two keys are of the same object, whatever their versions.
    static boolean same(ObjectKey one, ObjectKey other) {
        return one.type().sameKind(other.type())
                && one.namespace().equals(other.namespace())
                && one.name().equals(other.name());
    }

    /// What has to be kept before the first action of a plan: all that will be there at some time during the run, so that an
    /// interrupted run leaves nothing behind that nobody knows of.
    public Inventory before(List<PlannedAction> actions) {
        SequencedSet<ObjectKey> keys = new LinkedHashSet<>(objects);
        Map<ObjectKey, String> known = new HashMap<>(uids);
        actions.forEach(action -> {
            switch (action) {
                case PlannedAction.Create create -> {
                    keys.add(create.key());
                    known.remove(create.key());
                }
                case PlannedAction.Change change -> {
                    keys.add(change.key());
                    if (change.adopts()) {
                        known.remove(change.key());
                    }
                }
                case PlannedAction.Keep ignored -> {}
                case PlannedAction.Delete ignored -> {}
                case PlannedAction.Refuse ignored -> {}
            }
        });
        return new Inventory(application, namespace, List.copyOf(keys), known);
    }

    /// What is there when the plan is done.
    ///
    /// @param present the uids of objects as the cluster gave them, at least of those that were written
    public Inventory after(List<PlannedAction> actions, Map<ObjectKey, String> present) {
        SequencedSet<ObjectKey> keys = new LinkedHashSet<>();
        actions.forEach(action -> {
            switch (action) {
                case PlannedAction.Create create -> keys.add(create.key());
                case PlannedAction.Change change -> keys.add(change.key());
                case PlannedAction.Keep keep -> {
                    if (keep.listed()) {
                        keys.add(keep.key());
                    }
                }
                case PlannedAction.Delete ignored -> {}
                case PlannedAction.Refuse ignored -> {}
            }
        });
        return with(keys, present);
    }

    /// What is there when a run ends before its plan is done: what was there before and is not deleted yet, what it wrote, and
    /// nothing of what it only meant to.
    ///
    /// @param written what was applied
    /// @param gone what was deleted
    /// @param present the uids of objects as the cluster gave them
    public Inventory partly(
            Set<ObjectKey> written, Set<ObjectKey> gone, Map<ObjectKey, String> present) {
        SequencedSet<ObjectKey> keys = new LinkedHashSet<>(objects);
        keys.addAll(written);
        keys.removeAll(gone);
        return with(keys, present);
    }

    private Inventory with(SequencedSet<ObjectKey> keys, Map<ObjectKey, String> present) {
        Map<ObjectKey, String> known = new HashMap<>(uids);
        known.putAll(present);
        known.keySet().retainAll(keys);
        known.values().removeIf(String::isEmpty);
        return new Inventory(application, namespace, List.copyOf(keys), known);
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
        Value list = new Value.Sequence(objects.stream().map(this::reference).toList());
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
        String application = configMap.labels().getOrDefault(LABEL, nameIn(configMap.name()));
        List<Value> entries = entries(configMap.text("data", FIELD));
        Map<ObjectKey, String> uids = new HashMap<>();
        entries.forEach(entry -> entry.textAt("uid").ifPresent(uid -> uids.put(key(entry), uid)));
        return new Inventory(
                application,
                configMap.namespace(),
                entries.stream().map(Inventory::key).toList(),
                uids);
    }

    private static String nameIn(String name) {
        return name.startsWith(NAME_PREFIX) ? name.substring(NAME_PREFIX.length()) : name;
    }

    private static List<Value> entries(String json) {
        try {
            return Json.read(json).itemsAt().stream()
                    .filter(entry ->
                            !key(entry).name().isEmpty() && !key(entry).type().kind().isEmpty())
                    .toList();
        } catch (IllegalArgumentException notJson) {
            return List.of();
        }
    }

    private Value reference(ObjectKey key) {
        Value.Mapping reference =
                Value.Mapping.of(
                                ordered(
                                        "apiVersion", Value.text(key.type().apiVersion()),
                                        "kind", Value.text(key.type().kind())))
                        .with("namespace", Value.text(key.namespace()))
                        .with("name", Value.text(key.name()));
        String uid = uids.get(key);
        return uid == null ? reference : reference.with("uid", Value.text(uid));
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
