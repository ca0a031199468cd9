package dev.oamstudio.model.catalog;

import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.application.PlainObject;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.schema.CustomSchemas;
import dev.oamstudio.model.schema.KubernetesVersion;
import dev.oamstudio.model.schema.Schema;
import dev.oamstudio.model.schema.SchemaCheck;
import dev.oamstudio.model.schema.SchemaFault;
import dev.oamstudio.model.yaml.Value;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The schemas at hand: those of a version of Kubernetes, of the CRDs of a folder, of capabilities, and of OAM. What an object's faults
/// are is computed once, when it is first asked for.
public final class SchemaBook {
    private static final Set<GroupVersionKind> DOCUMENTS =
            Stream.of(
                            "ApplicationConfiguration",
                            "Component",
                            "WorkloadDefinition",
                            "TraitDefinition",
                            "ScopeDefinition")
                    .map(kind -> GroupVersionKind.of("core.oam.dev/v1alpha2", kind))
                    .collect(Collectors.toUnmodifiableSet());

    private final KubernetesVersion version;
    private final Map<GroupVersionKind, Value.Mapping> custom;
    // By identity: comparing whole objects would cost more than it saves.
    private final Map<Value.Mapping, List<SchemaFault>> faults =
            Collections.synchronizedMap(new IdentityHashMap<>());
    private final Map<Value.Mapping, List<SchemaFault>> earlier;

    private SchemaBook(
            KubernetesVersion version,
            Map<GroupVersionKind, Value.Mapping> custom,
            Map<Value.Mapping, List<SchemaFault>> earlier) {
        this.version = version;
        this.custom = Map.copyOf(custom);
        this.earlier = earlier;
    }

    /// This book with the answers that an earlier one of the same schemas gave: objects that did not change need no second look.
    public SchemaBook after(SchemaBook older) {
        // Only one generation is kept, so that objects of long ago are let go.
        return isSame(older)
                ? new SchemaBook(
                        version, custom, older.faults.isEmpty() ? older.earlier : older.faults)
                : this;
    }

    /// Whether both hold the same schemas.
    public boolean isSame(SchemaBook other) {
        return version == other.version && custom.equals(other.custom);
    }

    /// These schemas with another version's of Kubernetes's own kinds.
    public SchemaBook in(KubernetesVersion other) {
        return new SchemaBook(other, custom, Map.of());
    }

    /// The version whose kinds count as Kubernetes's own.
    public KubernetesVersion version() {
        return version;
    }

    /// What of an object does not fit the schema of its kind; nothing where there is none.
    public List<SchemaFault> faults(KubeObject object) {
        return faults.computeIfAbsent(object.content(), content -> faults(object.type(), content));
    }

    private List<SchemaFault> faults(GroupVersionKind type, Value.Mapping content) {
        List<SchemaFault> known = earlier.get(content);
        return known != null
                ? known
                : find(type).map(schema -> SchemaCheck.check(content, schema)).orElse(List.of());
    }

    /// What a folder and the capabilities at hand know; a CRD of the folder is believed before a capability.
    public static SchemaBook of(KubernetesVersion version, OamModel model, Catalog catalog) {
        Map<GroupVersionKind, Value.Mapping> custom = new HashMap<>();
        catalog.capabilities().stream()
                .filter(capability -> !capability.schema().isEmpty())
                .forEach(capability -> custom.put(capability.type(), capability.schema()));
        model.objects().stream()
                .map(PlainObject::object)
                .filter(object -> object.type().kind().equals("CustomResourceDefinition"))
                .forEach(crd -> custom.putAll(versions(crd)));
        return new SchemaBook(version, custom, Map.of());
    }

    private static Map<GroupVersionKind, Value.Mapping> versions(KubeObject crd) {
        Map<GroupVersionKind, Value.Mapping> versions = new HashMap<>();
        for (Value each : crd.content().itemsAt("spec", "versions")) {
            GroupVersionKind type =
                    new GroupVersionKind(
                            crd.text("spec", "group"),
                            each.textAt("name").orElse(""),
                            crd.text("spec", "names", "kind"));
            Value.Mapping schema = each.mappingAt("schema", "openAPIV3Schema");
            if (!schema.isEmpty()) {
                versions.put(type, schema);
            }
        }
        return versions;
    }

    /// The schema of a kind in exactly this version.
    public Optional<Schema> find(GroupVersionKind type) {
        // Both dialects of OAM are read, of which the CRDs of a folder know one.
        return DOCUMENTS.contains(type) ? CustomSchemas.BUILT_IN.find(type) : ofObject(type);
    }

    private Optional<Schema> ofObject(GroupVersionKind type) {
        return version.schemas()
                .find(type)
                .or(() -> Optional.ofNullable(custom.get(type)).map(Schema::of))
                .or(() -> CustomSchemas.BUILT_IN.find(type));
    }
}
