package dev.oamstudio.model.catalog;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.application.ScopeMembership;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.catalog.Capability.Origin;
import dev.oamstudio.model.catalog.Capability.Presentation;
import dev.oamstudio.model.definition.Definition;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Adds the definitions of a folder to a catalog. What a definition does not say (title, icon, template) comes from the built-in
/// capability of the same kind; its type from a CRD of the folder, that capability, an object of the folder that uses it, or at
/// last its name.
final class FolderCapabilities {
    private final Catalog base;
    private final OamModel model;
    private final Map<String, CustomKind> customKinds;

    FolderCapabilities(Catalog base, OamModel model) {
        this.base = base;
        this.model = model;
        this.customKinds = CustomKind.of(model);
    }

    Catalog catalog() {
        List<Capability> own =
                model.definitions().stream()
                        .filter(definition -> !definition.name().isEmpty())
                        .map(this::capability)
                        .toList();
        List<Capability> all = new ArrayList<>(own);
        base.capabilities().stream()
                .filter(known -> own.stream().noneMatch(mine -> hides(mine, known)))
                .map(this::withSchema)
                .forEach(all::add);
        return new Catalog(all, kinds());
    }

    private List<KnownKind> kinds() {
        List<KnownKind> kinds = new ArrayList<>();
        customKinds.values().forEach(kind -> kinds.add(new KnownKind(kind.type(), kind.plural())));
        kinds.addAll(base.kinds());
        return kinds;
    }

    private static boolean hides(Capability own, Capability known) {
        return own.kind() == known.kind()
                && own.type().sameKind(known.type())
                && known.name().equals(known.definition().reference());
    }

    private Capability withSchema(Capability known) {
        return Optional.ofNullable(customKinds.get(known.definition().reference()))
                .map(custom ->
                        new Capability(
                                known.kind(),
                                known.definition(),
                                known.type(),
                                known.plural(),
                                known.pluralGuessed(),
                                known.presentation(),
                                known.template(),
                                custom.schema(),
                                known.summary(),
                                known.origin()))
                .orElse(known);
    }

    private Capability capability(Definition definition) {
        String reference =
                definition.reference().isEmpty() ? definition.name() : definition.reference();
        Optional<CustomKind> custom = Optional.ofNullable(customKinds.get(reference));
        Optional<Capability> like = builtIn(definition, reference);
        GroupVersionKind type = type(definition, reference, custom, like);
        Hints hints = Hints.of(definition);
        return new Capability(
                CapabilityKind.of(definition),
                definition,
                type,
                custom.map(CustomKind::plural).orElse(plural(reference)),
                reference.indexOf('.') < 0,
                presentation(definition, type, hints, like),
                hints.template()
                        .or(() -> like.map(Capability::template))
                        .orElse(Value.Mapping.EMPTY),
                custom.map(CustomKind::schema).orElse(Value.Mapping.EMPTY),
                hints.summary().or(() -> like.map(Capability::summary)).orElse(List.of()),
                Origin.FOLDER);
    }

    private Optional<Capability> builtIn(Definition definition, String reference) {
        return base.of(CapabilityKind.of(definition)).stream()
                .filter(known -> known.name().equals(reference))
                .findFirst();
    }

    private static Presentation presentation(
            Definition definition, GroupVersionKind type, Hints hints, Optional<Capability> like) {
        Optional<Presentation> known = like.map(Capability::presentation);
        boolean isPreset = !definition.name().equals(definition.reference());
        String fallback =
                isPreset && !definition.reference().isEmpty()
                        ? definition.name()
                        : known.map(Presentation::title).orElse(words(type.kind()));
        return new Presentation(
                hints.title().orElse(fallback),
                hints.description().or(() -> known.map(Presentation::description)).orElse(""),
                hints.icon().or(() -> known.map(Presentation::icon)).orElse(""));
    }

    private GroupVersionKind type(
            Definition definition,
            String reference,
            Optional<CustomKind> custom,
            Optional<Capability> like) {
        return Hints.of(definition)
                .type()
                .or(() -> custom.map(CustomKind::type))
                .or(() -> like.map(Capability::type))
                .or(() -> used(reference))
                .orElseGet(() ->
                        new GroupVersionKind(
                                group(reference), "v1", Plurals.kindOf(plural(reference))));
    }

    /// The type of an object of the folder whose plural is, or may well be, the one referred to.
    private Optional<GroupVersionKind> used(String reference) {
        Stream<GroupVersionKind> types =
                Stream.of(
                                model.components().stream()
                                        .map(Component::workload)
                                        .map(KubeObject::type),
                                model.applications().stream()
                                        .flatMap(application -> application.instances().stream())
                                        .flatMap(instance ->
                                                Stream.concat(
                                                        instance.traits().stream()
                                                                .map(TraitAttachment::trait)
                                                                .map(KubeObject::type),
                                                        instance.scopes().stream()
                                                                .map(ScopeMembership::type))))
                        .flatMap(each -> each);
        List<GroupVersionKind> ofGroup =
                types.filter(type -> type.group().equals(group(reference))).toList();
        String plural = plural(reference);
        return ofGroup.stream()
                .filter(type -> plural.equals(Plurals.guess(type.kind())))
                .findFirst()
                .or(() ->
                        ofGroup.stream()
                                .filter(type -> Plurals.mayBeOf(plural, type.kind()))
                                .findFirst());
    }

    private static String plural(String reference) {
        int dot = reference.indexOf('.');
        return dot < 0 ? reference : reference.substring(0, dot);
    }

    private static String group(String reference) {
        int dot = reference.indexOf('.');
        return dot < 0 ? "" : reference.substring(dot + 1);
    }

    /// `ManualScalerTrait` → `Manual scaler trait`.
    private static String words(String kind) {
        String spaced = kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return spaced.isEmpty()
                ? kind
                : spaced.charAt(0) + spaced.substring(1).toLowerCase(Locale.ROOT);
    }
}
