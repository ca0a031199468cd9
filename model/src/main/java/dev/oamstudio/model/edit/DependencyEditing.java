package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.DataInput;
import dev.oamstudio.model.application.DataOutput;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.graph.Dependency;
import dev.oamstudio.model.graph.DependencyGraph;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Connects and disconnects instances. In the EDAS dialect by name; upstream, which knows no order, by a value that says that
/// the first is ready and that the other keeps as an annotation.
final class DependencyEditing {
    private static final RuleId ACYCLIC = new RuleId("OAM301", "dependencies-without-cycle");
    private static final RuleId NOT_ITSELF = new RuleId("OAM302", "no-self-dependency");

    private DependencyEditing() {}

    static void connect(Edit.Connect edit, Draft draft) throws RefusedException {
        Targets targets = new Targets(draft.model());
        ComponentInstance first = targets.instance(edit.first());
        ComponentInstance then = targets.instance(edit.then());
        Application application = targets.applicationOf(edit.first());
        refuseIfImpossible(first, then, application);
        if (Targets.isEdas(application)) {
            draft.append(
                    then.place(),
                    Targets.entry(then).key("dependencies"),
                    Value.text(first.name()));
        } else {
            ReadinessFlow.connect(first, then, draft);
        }
        draft.select(edit.then());
    }

    private static void refuseIfImpossible(
            ComponentInstance first, ComponentInstance then, Application application)
            throws RefusedException {
        if (first.id().equals(then.id())) {
            throw RefusedException.because(
                    NOT_ITSELF, Message.of("edit.connect-itself", first.name()), first.id());
        }
        if (application.instance(then.id()).isEmpty()) {
            throw RefusedException.because(
                    Message.of("edit.connect-applications", first.name(), then.name()),
                    first.id(),
                    then.id());
        }
        DependencyGraph graph = DependencyGraph.of(application);
        if (graph.dependencies().stream().anyMatch(edge -> isOrder(edge, first, then))) {
            throw RefusedException.because(
                    Message.of("edit.connect-twice", first.name(), then.name()), then.id());
        }
        Optional<List<ElementId>> ring = graph.pathClosedBy(first.id(), then.id());
        if (ring.isPresent()) {
            throw RefusedException.because(
                    ACYCLIC,
                    Message.of("edit.connect-cycle", path(application, first, ring.get())),
                    ring.get().toArray(ElementId[]::new));
        }
    }

    private static boolean isOrder(
            Dependency edge, ComponentInstance first, ComponentInstance then) {
        return edge instanceof Dependency.Order
                && edge.first().equals(first.id())
                && edge.then().equals(then.id());
    }

    /// The ring as names: the first, then the way from the other back to it.
    private static String path(
            Application application, ComponentInstance first, List<ElementId> back) {
        return Stream.concat(Stream.of(first.id()), back.stream())
                .map(id -> application.instance(id).map(ComponentInstance::name).orElse(id.value()))
                .collect(Collectors.joining(" → "));
    }

    static void disconnect(ElementId dependency, Draft draft) throws RefusedException {
        Dependency edge = find(draft.model(), dependency);
        Place place = edge.place();
        draft.removeItem(place, Targets.item(place.path()));
        if (!isListed(edge, place)) {
            removeUnreadOutputs(edge.first(), draft);
        }
    }

    /// Whether the edge is an entry of `dependencies`, which needs no output.
    private static boolean isListed(Dependency edge, Place place) {
        return edge instanceof Dependency.Order
                && place.path().toString().contains(".dependencies[");
    }

    private static Dependency find(OamModel model, ElementId dependency) throws RefusedException {
        return model.applications().stream()
                .flatMap(application -> DependencyGraph.of(application).dependencies().stream())
                .filter(edge -> edge.id().equals(dependency))
                .findFirst()
                .orElseThrow(() ->
                        RefusedException.because(
                                Message.of("edit.gone", dependency.value()), dependency));
    }

    private static void removeUnreadOutputs(ElementId source, Draft draft) throws RefusedException {
        Targets targets = new Targets(draft.model());
        ComponentInstance instance = targets.instance(source);
        List<String> read =
                targets.applicationOf(source).instances().stream()
                        .flatMap(DependencyEditing::inputs)
                        .map(DataInput::outputName)
                        .toList();
        for (DataOutput output : instance.wiring().outputs().reversed()) {
            if (output.name().endsWith(ReadinessFlow.SUFFIX) && !read.contains(output.name())) {
                draft.removeItem(output.place(), Targets.item(output.place().path()));
            }
        }
    }

    private static Stream<DataInput> inputs(ComponentInstance instance) {
        return Stream.concat(
                instance.wiring().inputs().stream(),
                instance.traits().stream().flatMap(trait -> trait.wiring().inputs().stream()));
    }
}
