package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.graph.Dependency;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An edge before it has a route.
///
/// @param label lines of field paths; none for order
record EdgePlan(Edge.Kind kind, List<Dependency> dependencies, List<String> label) {
    /// Of more flows than this between the same two cards the label tells only the first ones.
    private static final int MOST_FLOWS = 2;

    /// One edge for all dependencies of a kind from one instance to another.
    static List<EdgePlan> all(SceneSource source, FaceReader reader) {
        Map<Key, List<Dependency>> groups = new LinkedHashMap<>();
        for (Dependency dependency : source.dependencies().all()) {
            Key key = new Key(dependency.first(), dependency.then(), kind(dependency));
            groups.computeIfAbsent(key, ignored -> new ArrayList<>()).add(dependency);
        }
        List<EdgePlan> edges = new ArrayList<>();
        groups.forEach((key, group) ->
                edges.add(
                        new EdgePlan(
                                key.kind(), group, label(group, source.application(), reader))));
        return edges;
    }

    static Optional<EdgePlan> standingFor(List<EdgePlan> edges, ElementId dependency) {
        return edges.stream()
                .filter(edge ->
                        edge.dependencies.stream().anyMatch(each -> each.id().equals(dependency)))
                .findFirst();
    }

    ElementId id() {
        return dependencies.getFirst().id();
    }

    Link link() {
        return new Link(id(), dependencies.getFirst().first(), dependencies.getFirst().then());
    }

    Edge on(Route route, TextWidths widths) {
        Optional<EdgeLabel> placed =
                label.isEmpty()
                        ? Optional.empty()
                        : Optional.of(EdgeLabel.on(route, label, widths));
        return new Edge(kind, dependencies, route, placed);
    }

    private static Edge.Kind kind(Dependency dependency) {
        return switch (dependency) {
            case Dependency.Order ignored -> Edge.Kind.ORDER;
            case Dependency.DataFlow ignored -> Edge.Kind.DATA;
        };
    }

    private static List<String> label(
            List<Dependency> group, Application application, FaceReader reader) {
        List<String> lines = new ArrayList<>();
        for (Dependency dependency : group.subList(0, Math.min(MOST_FLOWS, group.size()))) {
            if (dependency instanceof Dependency.DataFlow flow) {
                String from = flow.fromPath().isEmpty() ? flow.output() : flow.fromPath();
                lines.add(shortened(from, flow.first(), application, reader));
                lines.add("→ " + shortened(flow.toPath(), flow.then(), application, reader));
            }
        }
        if (!lines.isEmpty() && group.size() > MOST_FLOWS) {
            lines.add("+" + (group.size() - MOST_FLOWS));
        }
        return lines;
    }

    private static String shortened(
            String path, ElementId instance, Application application, FaceReader reader) {
        return application
                .instance(instance)
                .map(found -> FieldNames.shortened(path, reader.workload(found).content()))
                .orElse(path);
    }

    private record Key(ElementId first, ElementId then, Edge.Kind kind) {}
}
