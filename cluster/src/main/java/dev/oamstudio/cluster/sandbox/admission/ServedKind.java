package dev.oamstudio.cluster.sandbox.admission;

import dev.oamstudio.cluster.sandbox.field.BuiltInShape;
import dev.oamstudio.cluster.sandbox.field.SchemaShape;
import dev.oamstudio.cluster.sandbox.field.Shape;
import dev.oamstudio.model.deploy.ResourceType;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.util.Optional;

/// A kind that the sandbox serves.
///
/// @param ownStatus whether status is a subresource, which an apply leaves alone
/// @param generations whether its objects count the changes of what is desired
/// @param schema what a CustomResourceDefinition says of its content; nothing for built-in kinds
public record ServedKind(
        ResourceType resource, boolean ownStatus, boolean generations, Optional<Value> schema) {
    public GroupVersionKind type() {
        return resource.type();
    }

    public boolean namespaced() {
        return resource.namespaced();
    }

    public boolean isCustom() {
        return schema.isPresent();
    }

    public Shape shape() {
        return schema.<Shape>map(SchemaShape::new).orElseGet(() -> BuiltInShape.of(type()));
    }

    /// Its name in messages: `deployments.apps`.
    public String qualifiedName() {
        return type().group().isEmpty()
                ? resource.plural()
                : resource.plural() + "." + type().group();
    }

    /// The kinds that a CustomResourceDefinition makes, one for each version that it serves.
    public static Iterable<ServedKind> of(KubeObject definition) {
        return definition.content().itemsAt("spec", "versions").stream()
                .filter(version -> version.get("served").equals(Optional.of(Value.bool(true))))
                .map(version -> custom(definition, version))
                .toList();
    }

    private static ServedKind custom(KubeObject definition, Value version) {
        GroupVersionKind type =
                new GroupVersionKind(
                        definition.text("spec", "group"),
                        version.textAt("name").orElse(""),
                        definition.text("spec", "names", "kind"));
        ResourceType resource =
                new ResourceType(
                        type,
                        definition.text("spec", "names", "plural"),
                        definition.text("spec", "scope").equals("Namespaced"),
                        true);
        boolean ownStatus = version.at("subresources", "status").isPresent();
        return new ServedKind(
                resource,
                ownStatus,
                true,
                Optional.of(version.mappingAt("schema", "openAPIV3Schema")));
    }
}
