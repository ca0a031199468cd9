package dev.oamstudio.model.render;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.definition.ScopeDefinition;
import dev.oamstudio.model.definition.TraitDefinition;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.rule.Design;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.YamlDocument;
import java.util.Optional;

/// What rendering looks at: the design, the application and the namespace that it goes into.
record Scene(
        Design design, Application application, ClusterScoped clusterScoped, String namespace) {
    static final String TRAIT_TYPE_LABEL = "trait.oam.dev/type";

    static Scene of(Design design, Application application, String defaultNamespace) {
        ClusterScoped clusterScoped = ClusterScoped.with(design.model().objects());
        return new Scene(
                design, application, clusterScoped, namespaceOf(application, defaultNamespace));
    }

    /// The same folder seen from another of its applications, if that goes into the same namespace.
    Optional<Scene> beside(Application other, String defaultNamespace) {
        return namespaceOf(other, defaultNamespace).equals(namespace)
                ? Optional.of(new Scene(design, other, clusterScoped, namespace))
                : Optional.empty();
    }

    private static String namespaceOf(Application application, String defaultNamespace) {
        return application.namespace().isEmpty() ? defaultNamespace : application.namespace();
    }

    /// The namespace of an object that belongs to the application.
    String namespaceFor(GroupVersionKind type) {
        return clusterScoped.contains(type) ? "" : namespace;
    }

    /// The definition of a trait: by its label, else by its kind.
    Optional<TraitDefinition> definitionOf(KubeObject trait) {
        return Optional.ofNullable(trait.labels().get(TRAIT_TYPE_LABEL))
                .flatMap(name -> design.catalog().named(CapabilityKind.TRAIT, name))
                .or(() -> design.catalog().find(CapabilityKind.TRAIT, trait.type()))
                .flatMap(capability ->
                        capability.definition() instanceof TraitDefinition definition
                                ? Optional.of(definition)
                                : Optional.empty());
    }

    Optional<ScopeDefinition> scopeDefinitionOf(GroupVersionKind type) {
        return design.catalog()
                .find(CapabilityKind.SCOPE, type)
                .flatMap(capability ->
                        capability.definition() instanceof ScopeDefinition definition
                                ? Optional.of(definition)
                                : Optional.empty());
    }

    /// The place of a field below another place; that one's own range where the field does not stand in the text.
    Place below(Place base, String... keys) {
        FieldPath path = base.path().plus(FieldPath.ofKeys(keys));
        return document(base)
                .filter(document -> document.node(path).isPresent())
                .flatMap(document -> document.keyRange(path))
                .map(range -> new Place(base.file(), base.document(), path, range))
                .orElse(base);
    }

    /// As `below`, but the first of several fields that stands in the text.
    Place belowAny(Place base, String... keys) {
        for (String key : keys) {
            Place place = below(base, key);
            if (!place.equals(base)) {
                return place;
            }
        }
        return base;
    }

    /// The range of the value at a place, rather than of its key.
    Place valueAt(Place place) {
        TextRange range =
                document(place)
                        .flatMap(document -> document.node(place.path()))
                        .map(node -> node.range())
                        .orElse(place.range());
        return new Place(place.file(), place.document(), place.path(), range);
    }

    private Optional<YamlDocument> document(Place place) {
        return design.file(place.file())
                .filter(file -> place.document() < file.documents().size())
                .map(file -> file.documents().get(place.document()));
    }
}
