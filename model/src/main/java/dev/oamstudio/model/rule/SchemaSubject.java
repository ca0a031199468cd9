package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.PlainObject;
import dev.oamstudio.model.definition.Definition;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.schema.SchemaFault;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.Collections;
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
    private static final FieldPath ENTRIES = FieldPath.ofKeys("spec", "components");

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

    /// All of them, and the documents of OAM around them.
    static Stream<SchemaSubject> withDocuments(Design design) {
        Stream<SchemaSubject> documents =
                Stream.of(
                                Visits.applications(design).map(SchemaSubject::application),
                                design.model().components().stream().map(SchemaSubject::document),
                                design.model().definitions().stream().map(SchemaSubject::document))
                        .flatMap(each -> each);
        return Stream.concat(of(design), documents);
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

    /// Whose a path is: in an application that of an instance.
    ElementId[] owners(FieldPath path) {
        if (!type().equals(OamKinds.APPLICATION)) {
            return owners();
        }
        int depth = ENTRIES.steps().size();
        boolean inEntry = path.startsWith(ENTRIES) && path.steps().size() > depth;
        return inEntry
                        && path.steps().get(depth) instanceof FieldPath.Step.Index(int position)
                        && position < elements.size()
                ? new ElementId[] {elements.get(position)}
                : new ElementId[0];
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
                yield filled.stream().anyMatch(each -> each.startsWith(path)) || isMade(path);
            }
            case SchemaFault.UnknownField ignored -> false;
            case SchemaFault.WrongType wrong -> filled.contains(wrong.path());
            case SchemaFault.NotAllowed wrong -> filled.contains(wrong.path());
            case SchemaFault.Malformed wrong -> filled.contains(wrong.path());
            case SchemaFault.OutOfBounds wrong -> filled.contains(wrong.path());
            case SchemaFault.DuplicateItem ignored -> false;
        };
    }

    /// Later runtimes make the kind from a schematic.
    private boolean isMade(FieldPath path) {
        return path.equals(FieldPath.ofKeys("spec", "definitionRef"))
                && !object.content().mappingAt("spec", "schematic").isEmpty();
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

    private static SchemaSubject application(Application application) {
        return new SchemaSubject(
                application.name(),
                application.object(),
                application.place(),
                application.place().path(),
                List.of(),
                byEntry(application));
    }

    /// The instance of each entry; the application where an entry is none.
    private static List<ElementId> byEntry(Application application) {
        int entries = application.object().content().itemsAt("spec", "components").size();
        List<ElementId> elements = new ArrayList<>(Collections.nCopies(entries, application.id()));
        for (ComponentInstance instance : application.instances()) {
            if (instance.place().path().steps().getLast() instanceof FieldPath.Step.Index(int at)
                    && at < entries) {
                elements.set(at, instance.id());
            }
        }
        return elements;
    }

    private static SchemaSubject document(Component component) {
        Place place = component.place();
        return new SchemaSubject(
                component.name(),
                component.object(),
                place,
                place.path(),
                List.of(),
                List.of(component.id()));
    }

    private static SchemaSubject document(Definition definition) {
        Place place = definition.place();
        return new SchemaSubject(
                definition.name(),
                definition.object(),
                place,
                place.path(),
                List.of(),
                List.of(ElementId.definition(definition)));
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
