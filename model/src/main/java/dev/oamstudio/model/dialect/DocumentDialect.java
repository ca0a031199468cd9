package dev.oamstudio.model.dialect;

import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlDocument;
import java.util.List;
import java.util.Optional;

/// Tells in which dialect a document is written, by what stands in it. Documents of one file, and of one folder, may differ.
public final class DocumentDialect {
    private static final String GROUP = "core.oam.dev";

    private DocumentDialect() {}

    /// The dialect, or nothing where the document is not of OAM. A document that does not parse is judged by what could be
    /// read of it.
    public static Optional<Dialect> of(YamlDocument document) {
        return of(document.value());
    }

    static Optional<Dialect> of(Value value) {
        if (!KubeObject.looksLike(value)) {
            return Optional.empty();
        }
        GroupVersionKind type = new KubeObject(value.mappingAt()).type();
        if (!type.group().equals(GROUP)) {
            return ofItems(value);
        }
        return Optional.of(
                switch (type.version()) {
                    case "v1alpha1" -> Dialect.LEGACY;
                    case "v1beta1" -> Dialect.V1BETA1;
                    default -> ofKind(type.kind(), value);
                });
    }

    /// A list is written in the first dialect of its items that is not upstream.
    private static Optional<Dialect> ofItems(Value value) {
        List<Dialect> items =
                value.itemsAt("items").stream().flatMap(item -> of(item).stream()).toList();
        return items.stream()
                .filter(item -> item != Dialect.UPSTREAM)
                .findFirst()
                .or(() -> items.stream().findFirst());
    }

    private static Dialect ofKind(String kind, Value value) {
        return switch (kind) {
            case "ApplicationConfiguration" -> ofApplication(value);
            case "Application" -> Dialect.LEGACY;
            case "Component" -> ofComponent(value);
            case "TraitDefinition" -> edas(value.at("spec", "appliesTo").isPresent());
            default -> Dialect.UPSTREAM;
        };
    }

    private static Dialect ofApplication(Value value) {
        List<Value> entries = value.itemsAt("spec", "components");
        if (entries.stream().anyMatch(DocumentDialect::isEdas)) {
            return Dialect.EDAS;
        }
        boolean legacy =
                value.at("spec", "variables").isPresent()
                        || entries.stream().anyMatch(DocumentDialect::isLegacy);
        return legacy ? Dialect.LEGACY : Dialect.UPSTREAM;
    }

    private static boolean isEdas(Value entry) {
        return entry.get("instanceName").isPresent()
                || entry.get("dependencies").isPresent()
                || entry.itemsAt("scopes").stream().anyMatch(s -> s.get("scope").isPresent());
    }

    private static boolean isLegacy(Value entry) {
        return entry.get("applicationScopes").isPresent()
                || entry.itemsAt("traits").stream().anyMatch(DocumentDialect::isNamedOnly);
    }

    private static boolean isNamedOnly(Value entry) {
        Value trait = entry.get("trait").orElse(entry);
        return trait.get("kind").isEmpty() && trait.get("name").isPresent();
    }

    private static Dialect ofComponent(Value value) {
        boolean edas =
                value.at("metadata", "version").isPresent()
                        || value.at("metadata", "description").isPresent();
        boolean typed =
                value.at("spec", "workload", "type").isPresent()
                        && value.at("spec", "workload", "kind").isEmpty();
        return typed ? Dialect.LEGACY : edas(edas);
    }

    private static Dialect edas(boolean edas) {
        return edas ? Dialect.EDAS : Dialect.UPSTREAM;
    }
}
