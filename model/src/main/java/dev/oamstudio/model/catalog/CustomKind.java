package dev.oamstudio.model.catalog;

import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A kind that a CustomResourceDefinition of the folder makes known.
///
/// @param schema its OpenAPI v3 schema in the version that is stored
record CustomKind(GroupVersionKind type, String plural, Value.Mapping schema) {

    /// The custom kinds of a folder by the names of their definitions, `plural.group`.
    static Map<String, CustomKind> of(OamModel model) {
        return model.objects().stream()
                .map(plain -> plain.object())
                .filter(object -> object.type().kind().equals("CustomResourceDefinition"))
                .collect(
                        Collectors.toMap(
                                KubeObject::name,
                                CustomKind::read,
                                (first, again) -> first,
                                LinkedHashMap::new));
    }

    private static CustomKind read(KubeObject crd) {
        List<Value> versions = crd.content().itemsAt("spec", "versions");
        Optional<Value> stored =
                versions.stream()
                        .filter(version ->
                                version.get("storage").equals(Optional.of(Value.bool(true))))
                        .findFirst()
                        .or(() -> versions.stream().findFirst());
        GroupVersionKind type =
                new GroupVersionKind(
                        crd.text("spec", "group"),
                        stored.flatMap(version -> version.textAt("name")).orElse(""),
                        crd.text("spec", "names", "kind"));
        Value.Mapping schema =
                stored.map(version -> version.mappingAt("schema", "openAPIV3Schema"))
                        .orElse(Value.Mapping.EMPTY);
        return new CustomKind(type, crd.text("spec", "names", "plural"), schema);
    }
}
