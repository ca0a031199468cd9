package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.PlainObject;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names of a kind that a folder has or makes: its own objects, what Kustomize generates, and what custom objects speak of,
/// whose controllers may make it.
///
/// @param own the objects themselves
/// @param hinted every text in custom objects and data flows
/// @param makers the names of custom objects: many controllers call what they make after them
record FolderObjectNames(List<Own> own, Set<String> hinted, Set<String> makers) {
    private static final Set<String> CORE = Set.of("", "apps", "batch", "policy", "autoscaling");

    /// An object of the core group.
    ///
    /// @param folder where its file is, with the `/` at its end
    record Own(String kind, String name, String folder) {}

    FolderObjectNames {
        own = List.copyOf(own);
        hinted = Set.copyOf(hinted);
        makers = Set.copyOf(makers);
    }

    static FolderObjectNames of(Design design, String kind) {
        List<Own> own =
                Stream.concat(
                                design.model().objects().stream()
                                        .map(plain -> own(plain.object(), plain.place())),
                                design.model().components().stream()
                                        .map(component ->
                                                own(workload(component), component.place())))
                        .filter(each -> each.kind().equals(kind) && !each.name().isEmpty())
                        .toList();
        List<KubeObject> custom =
                objects(design).filter(object -> isCustom(object.type())).toList();
        Set<String> hinted = new HashSet<>();
        custom.forEach(object -> texts(object.content(), hinted));
        kustomizations(design).forEach(value -> texts(value, hinted));
        stores(design, hinted);
        Set<String> makers =
                custom.stream()
                        .map(KubeObject::name)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toSet());
        return new FolderObjectNames(own, hinted, makers);
    }

    /// Whether a part of the folder keeps such objects at all, so that one that lacks is likely forgotten.
    boolean areKeptAt(Place place) {
        return namesAt(place).findAny().isPresent();
    }

    /// The names of those that are kept with a file: in its folder, in one above it or below it. Others are for other applications.
    Stream<String> namesAt(Place place) {
        String folder = folder(place);
        return own.stream()
                .filter(each ->
                        each.folder().startsWith(folder) || folder.startsWith(each.folder()))
                .map(Own::name)
                .sorted();
    }

    boolean has(String name) {
        return own.stream().anyMatch(each -> each.name().equals(name))
                || hinted.contains(name)
                || makers.stream().anyMatch(maker -> name.startsWith(maker + "-"));
    }

    private static Own own(KubeObject object, Place place) {
        String kind = object.type().group().isEmpty() ? object.type().kind() : "";
        return new Own(kind, object.name(), folder(place));
    }

    private static String folder(Place place) {
        return place.file().substring(0, place.file().lastIndexOf('/') + 1);
    }

    private static Stream<KubeObject> objects(Design design) {
        Stream<KubeObject> traits = Visits.traits(design).map(visit -> visit.trait().trait());
        return Stream.of(
                        design.model().objects().stream().map(PlainObject::object),
                        design.model().components().stream().map(FolderObjectNames::workload),
                        traits)
                .flatMap(each -> each);
    }

    /// A workload without a name of its own is called after its component, as a rule.
    private static KubeObject workload(Component component) {
        return component.workload().name().isEmpty()
                ? component.workload().withMetadata("name", Value.text(component.name()))
                : component.workload();
    }

    private static boolean isCustom(GroupVersionKind type) {
        return !CORE.contains(type.group()) && !type.group().endsWith(".k8s.io");
    }

    private static Stream<Value> kustomizations(Design design) {
        return design.files().stream()
                .filter(FolderObjectNames::isKustomization)
                .flatMap(file -> file.documents().stream())
                .map(document -> document.value());
    }

    static boolean isKustomization(YamlFile file) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        return name.equals("kustomization.yaml") || name.equals("kustomization.yml");
    }

    private static void stores(Design design, Set<String> names) {
        Visits.instances(design)
                .flatMap(visit -> Visits.wirings(visit.instance()))
                .flatMap(wiring -> wiring.outputs().stream())
                .forEach(output -> names.add(output.store().name()));
    }

    private static void texts(Value value, Set<String> into) {
        switch (value) {
            case Value.Text(String text) -> into.add(text);
            case Value.Mapping mapping ->
                    mapping.entries().values().forEach(each -> texts(each, into));
            case Value.Sequence sequence -> sequence.items().forEach(each -> texts(each, into));
            case Value.Whole ignored -> {}
            case Value.Real ignored -> {}
            case Value.Bool ignored -> {}
            case Value.Null ignored -> {}
        }
    }
}
