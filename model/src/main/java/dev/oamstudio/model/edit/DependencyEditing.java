package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.DataInput;
import dev.oamstudio.model.application.DataOutput;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.application.Wiring;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.graph.Dependency;
import dev.oamstudio.model.graph.DependencyGraph;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
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

    /// What happens to an output that nobody reads once a dependency is gone.
    enum Outputs {
        /// It goes: it was one end of the arrow.
        REMOVE_UNREAD,
        /// It stays, unless it only says that its instance is ready.
        KEEP_WRITTEN
    }

    static void connect(Edit.Connect edit, Draft draft) throws RefusedException {
        Targets targets = draft.targets();
        ComponentInstance first = targets.instance(edit.first());
        ComponentInstance then = targets.instance(edit.then());
        Application application = targets.applicationOf(edit.first());
        refuseIfImpossible(first, then, application);
        refuseTwice(first, then, application);
        if (Targets.isEdas(application)) {
            draft.append(
                    then.place(),
                    then.place().path().key("dependencies"),
                    Value.text(first.name()));
        } else {
            ReadinessFlow.connect(first, then, draft);
        }
        draft.select(edit.then());
    }

    /// Refuses what no dependency may be, by order or by data.
    static void refuseIfImpossible(
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
        Optional<List<ElementId>> ring =
                DependencyGraph.of(application).pathClosedBy(first.id(), then.id());
        if (ring.isPresent()) {
            throw RefusedException.because(
                    ACYCLIC,
                    Message.of("edit.connect-cycle", path(application, first, ring.get())),
                    ring.get().toArray(ElementId[]::new));
        }
    }

    private static void refuseTwice(
            ComponentInstance first, ComponentInstance then, Application application)
            throws RefusedException {
        boolean there =
                DependencyGraph.of(application).dependencies().stream()
                        .anyMatch(edge -> isOrder(edge, first, then));
        if (there) {
            throw RefusedException.because(
                    Message.of("edit.connect-twice", first.name(), then.name()), then.id());
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

    static void disconnect(ElementId dependency, Outputs outputs, Draft draft)
            throws RefusedException {
        if (find(dependency, draft).isEmpty()) {
            Optional<WrittenFlow> written = WrittenFlow.find(draft.model(), dependency);
            if (written.isPresent()) {
                removeInput(written.get().input(), written.get().output(), draft);
                return;
            }
            throw RefusedException.because(Message.of("edit.gone", dependency.value()), dependency);
        }
        List<DataOutput> read = new ArrayList<>();
        // One identity may be written several times: several inputs, or by name and by value.
        for (Optional<Dependency> edge = find(dependency, draft);
                edge.isPresent();
                edge = find(dependency, draft)) {
            read.addAll(removeOnce(edge.get(), draft));
        }
        removeUnread(read, outputs, draft);
    }

    /// Removes one entry, and tells the output that it read.
    private static List<DataOutput> removeOnce(Dependency edge, Draft draft)
            throws RefusedException {
        Place place = edge.place();
        List<DataOutput> read =
                inputAt(place, draft).flatMap(input -> source(edge.first(), input, draft)).stream()
                        .toList();
        draft.removeItem(place, place.path());
        return read;
    }

    private static Optional<Dependency> find(ElementId dependency, Draft draft) {
        return draft.model().applications().stream()
                .flatMap(application -> DependencyGraph.of(application).dependencies().stream())
                .filter(edge -> edge.id().equals(dependency))
                .findFirst();
    }

    private static Optional<DataInput> inputAt(Place place, Draft draft) {
        return wirings(draft)
                .flatMap(wiring -> wiring.inputs().stream())
                .filter(input -> input.place().equals(place))
                .findFirst();
    }

    private static Optional<DataOutput> source(ElementId first, DataInput input, Draft draft) {
        return draft.targets()
                .instances()
                .filter(instance -> instance.id().equals(first))
                .flatMap(DependencyEditing::wirings)
                .flatMap(wiring -> wiring.outputs().stream())
                .filter(output -> output.name().equals(input.outputName()))
                .reduce((before, last) -> last);
    }

    /// Takes an input away, and the output that it read if nobody else does.
    static void removeInput(DataInput input, DataOutput output, Draft draft)
            throws RefusedException {
        draft.removeItem(input.place(), input.place().path());
        removeUnread(List.of(output), Outputs.REMOVE_UNREAD, draft);
    }

    private static void removeUnread(List<DataOutput> read, Outputs outputs, Draft draft)
            throws RefusedException {
        for (DataOutput output : read) {
            boolean mayGo =
                    outputs == Outputs.REMOVE_UNREAD
                            || output.name().endsWith(ReadinessFlow.SUFFIX);
            if (mayGo && !isRead(output, draft)) {
                removeOutput(output, draft);
            }
        }
    }

    private static boolean isRead(DataOutput output, Draft draft) {
        return wirings(draft)
                .flatMap(wiring -> wiring.inputs().stream())
                .anyMatch(input -> input.outputName().equals(output.name()));
    }

    /// An output that is kept in a store has a reader that is not in the application.
    private static void removeOutput(DataOutput output, Draft draft) throws RefusedException {
        Optional<DataOutput> now =
                wirings(draft)
                        .flatMap(wiring -> wiring.outputs().stream())
                        .filter(each -> each.name().equals(output.name()))
                        .filter(each -> each.place().file().equals(output.place().file()))
                        .filter(each -> each.place().document() == output.place().document())
                        .findFirst();
        if (now.isPresent()) {
            Place place = now.get().place();
            Value entry = place.path().in(draft.content(place)).orElse(Value.Null.NULL);
            if (entry.get("outputStore").isEmpty()) {
                draft.removeItem(place, place.path());
            }
        }
    }

    private static Stream<Wiring> wirings(Draft draft) {
        return draft.targets().instances().flatMap(DependencyEditing::wirings);
    }

    private static Stream<Wiring> wirings(ComponentInstance instance) {
        return Stream.concat(
                Stream.of(instance.wiring()),
                instance.traits().stream().map(TraitAttachment::wiring));
    }
}
