package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.PlainObject;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.schema.SchemaFault;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// An object of the files that a schema says something of: a workload in its component, a trait in its application, or an object
/// of its own.
///
/// @param owner the component or instance that it belongs to; empty for an object of its own
/// @param base where the object stands in its document
/// @param filled the paths in the object that something else fills in: parameters, data flows, the runtime
record SchemaSubject(
        String owner,
        KubeObject object,
        Place place,
        FieldPath base,
        List<FieldPath> filled,
        List<ElementId> elements) {
    /// What every OAM runtime sets on traits and scopes.
    private static final List<FieldPath> LINKS =
            List.of(
                    FieldPath.ofKeys("spec", "workloadRef"),
                    FieldPath.ofKeys("spec", "workloadRefs"));

    SchemaSubject {
        filled = List.copyOf(filled);
        elements = List.copyOf(elements);
    }

    static Stream<SchemaSubject> of(Design design) {
        return design.subjects().stream();
    }

    static Stream<SchemaSubject> all(Design design) {
        return Stream.of(
                        design.model().components().stream().map(SchemaSubject::workload),
                        Visits.traits(design).map(SchemaSubject::trait),
                        design.model().objects().stream().map(SchemaSubject::plain))
                .flatMap(each -> each);
    }

    GroupVersionKind type() {
        return object.type();
    }

    /// The place of a path in the object: its value, or its key where that says more.
    Place at(Design design, FieldPath path) {
        return DesignPlaces.at(design, place, base.plus(path));
    }

    Place keyAt(Design design, FieldPath path) {
        return DesignPlaces.key(design, place, base.plus(path));
    }

    ElementId[] owners() {
        return elements.toArray(ElementId[]::new);
    }

    /// What people call the object at a path: its kind, or the path in it.
    String name(FieldPath path) {
        return path.steps().isEmpty() ? type().kind() : path.toString();
    }

    /// What does not fit the schema of its kind; nothing where there is none.
    List<SchemaFault> faults(Design design) {
        return design.schemas().faults(object).stream().filter(fault -> !isFilled(fault)).toList();
    }

    /// Whether something else puts a value where one is missing or does not fit yet.
    private boolean isFilled(SchemaFault fault) {
        return switch (fault) {
            case SchemaFault.MissingField missing -> {
                FieldPath path = missing.path().key(missing.name());
                yield filled.stream().anyMatch(each -> each.startsWith(path));
            }
            case SchemaFault.UnknownField ignored -> false;
            case SchemaFault.WrongType wrong -> filled.contains(wrong.path());
            case SchemaFault.NotAllowed wrong -> filled.contains(wrong.path());
            case SchemaFault.Malformed wrong -> filled.contains(wrong.path());
            case SchemaFault.OutOfBounds wrong -> filled.contains(wrong.path());
            case SchemaFault.DuplicateItem ignored -> false;
        };
    }

    private static SchemaSubject workload(Component component) {
        List<FieldPath> filled = new ArrayList<>();
        component.parameters().forEach(parameter -> filled.addAll(paths(parameter.fieldPaths())));
        filled.add(FieldPath.ofKeys("metadata"));
        return new SchemaSubject(
                component.name(),
                component.workload(),
                component.place(),
                component.place().path().key("spec").key("workload"),
                filled,
                List.of());
    }

    private static SchemaSubject trait(Visits.TraitVisit visit) {
        List<FieldPath> filled = new ArrayList<>(LINKS);
        filled.add(FieldPath.ofKeys("metadata"));
        visit.trait()
                .wiring()
                .inputs()
                .forEach(input -> filled.addAll(paths(input.toFieldPaths())));
        FieldPath entry = visit.trait().place().path();
        FieldPath base = isNested(visit) ? entry.key("trait") : entry;
        return new SchemaSubject(
                visit.owner().instance().name(),
                visit.trait().trait(),
                visit.trait().place(),
                base,
                filled,
                List.of(visit.trait().id(), visit.owner().instance().id()));
    }

    /// Whether the trait stands under `trait`, and is not the entry itself.
    private static boolean isNested(Visits.TraitVisit visit) {
        return visit.trait()
                .place()
                .path()
                .in(document(visit))
                .flatMap(entry -> entry.get("trait"))
                .isPresent();
    }

    private static Value document(Visits.TraitVisit visit) {
        Place place = visit.trait().place();
        return visit.owner()
                .design()
                .file(place.file())
                .map(file -> file.documents().get(place.document()).value())
                .orElse(Value.Null.NULL);
    }

    private static SchemaSubject plain(PlainObject plain) {
        return new SchemaSubject(
                "", plain.object(), plain.place(), plain.place().path(), List.of(), List.of());
    }

    private static List<FieldPath> paths(List<String> written) {
        List<FieldPath> paths = new ArrayList<>();
        for (String each : written) {
            try {
                paths.add(FieldPath.parse(each));
            } catch (FieldPathException misspelt) {
                // A rule of its own speaks of paths that cannot be read.
            }
        }
        return paths;
    }
}
