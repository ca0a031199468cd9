package dev.oamstudio.app.cli.print;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.graph.Cycle;
import dev.oamstudio.model.graph.Dependency;
import dev.oamstudio.model.graph.Tangle;
import dev.oamstudio.model.graph.Wait;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Says what waits for what in an application, for people and for programs.
public final class GraphText {
    private final DrawnGraph graph;

    public GraphText(DrawnGraph graph) {
        this.graph = graph;
    }

    /// The groups that can start together, each instance with what it waits for; the cycles, and what breaks them.
    public String text(Console console) {
        List<String> lines = new ArrayList<>();
        lines.add(console.tint(Tint.STRONG, Console.printable(graph.application().name())));
        Map<ElementId, Set<String>> waits = waits();
        int wave = 1;
        for (List<ElementId> group : graph.graph().waves()) {
            for (ElementId instance : group) {
                Set<String> first = waits.getOrDefault(instance, Set.of());
                String rest = first.isEmpty() ? "" : " ← " + String.join(", ", first);
                lines.add("  " + wave + ". " + graph.name(instance) + rest);
            }
            wave++;
        }
        graph.tangles().forEach(tangle -> lines.addAll(text(tangle, console)));
        return String.join("\n", lines);
    }

    private List<String> text(Tangle tangle, Console console) {
        List<String> lines = new ArrayList<>();
        if (!tangle.complete()) {
            String names =
                    tangle.instances().stream().map(graph::name).collect(Collectors.joining(", "));
            lines.add(console.tint(Tint.BAD, console.say("graph.tangle", Tangle.LIMIT, names)));
        }
        for (Cycle cycle : tangle.cycles()) {
            lines.add(console.tint(Tint.BAD, console.say("graph.cycle", graph.path(cycle))));
        }
        String breaks =
                tangle.breaks().stream()
                        .map(wait -> graph.name(wait.then()) + " ← " + graph.name(wait.first()))
                        .collect(Collectors.joining(", "));
        String key = tangle.fewest() ? "graph.breaks-fewest" : "graph.breaks-few";
        lines.add("  " + console.say(key, breaks));
        return lines;
    }

    private Map<ElementId, Set<String>> waits() {
        Map<ElementId, Set<String>> waits = new LinkedHashMap<>();
        for (Dependency edge : graph.graph().dependencies()) {
            waits.computeIfAbsent(edge.then(), _ -> new LinkedHashSet<>())
                    .add(graph.name(edge.first()));
        }
        return waits;
    }

    public Value.Mapping json() {
        return new JsonTree()
                .put("application", graph.application().name())
                .put("instances", graph.instances().stream().map(GraphText::json).toList())
                .put("dependencies", graph.graph().dependencies().stream().map(this::json).toList())
                .put(
                        "cycles",
                        graph.tangles().stream()
                                .flatMap(tangle -> tangle.cycles().stream())
                                .map(this::json)
                                .toList())
                .put("tangles", graph.tangles().stream().map(this::json).toList())
                .done();
    }

    private static Value.Mapping json(ComponentInstance instance) {
        return new JsonTree()
                .put("name", instance.name())
                .put("component", instance.componentName())
                .done();
    }

    private Value.Mapping json(Dependency edge) {
        return new JsonTree()
                .put("first", graph.name(edge.first()))
                .put("then", graph.name(edge.then()))
                .put("data", DrawnGraph.label(edge))
                .put("cyclic", graph.isCyclic(edge))
                .done();
    }

    private Value json(Cycle cycle) {
        return names(cycle.objects());
    }

    private Value.Mapping json(Tangle tangle) {
        return new JsonTree()
                .put("instances", names(tangle.instances()))
                .put("allCyclesListed", tangle.complete())
                .put("breaks", tangle.breaks().stream().map(this::json).toList())
                .put("fewest", tangle.fewest())
                .done();
    }

    private Value.Mapping json(Wait wait) {
        return new JsonTree()
                .put("first", graph.name(wait.first()))
                .put("then", graph.name(wait.then()))
                .done();
    }

    private Value names(List<ElementId> elements) {
        return new Value.Sequence(
                elements.stream().map(graph::name).<Value>map(Value::text).toList());
    }
}
