package dev.oamstudio.app.cli.print;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.graph.Cycle;
import dev.oamstudio.model.graph.Dependency;
import dev.oamstudio.model.graph.DependencyGraph;
import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Prints what waits for what in an application.
public final class GraphText {
    private final Application application;
    private final DependencyGraph graph;
    private final Map<ElementId, ComponentInstance> instances = new LinkedHashMap<>();
    private final Set<Dependency> cyclic = new HashSet<>();

    public GraphText(Application application) {
        this.application = application;
        this.graph = DependencyGraph.of(application);
        application.instances().forEach(instance -> instances.put(instance.id(), instance));
        graph.cycles().stream().map(Cycle::edges).forEach(cyclic::addAll);
    }

    /// The groups that can start together, each instance with what it waits for, and the cycles.
    public String text(Console console) {
        List<String> lines = new ArrayList<>();
        lines.add(console.tint(Tint.STRONG, application.name()));
        int wave = 1;
        for (List<ElementId> group : graph.waves()) {
            for (ElementId instance : group) {
                lines.add("  " + wave + ". " + name(instance) + waitsFor(instance));
            }
            wave++;
        }
        graph.cycles()
                .forEach(cycle ->
                        lines.add(console.tint(Tint.BAD, console.say("graph.cycle", path(cycle)))));
        return String.join("\n", lines);
    }

    /// In the language of Graphviz.
    public String dot() {
        List<String> lines = new ArrayList<>();
        lines.add("digraph " + quoted(application.name()) + " {");
        lines.add("  rankdir=LR;");
        lines.add("  node [shape=box];");
        for (ComponentInstance instance : instances.values()) {
            String label = instance.name() + "\n" + instance.componentName();
            lines.add("  " + quoted(instance.name()) + " [label=" + quoted(label) + "];");
        }
        for (Dependency edge : graph.dependencies()) {
            String colour = cyclic.contains(edge) ? ", color=red" : "";
            lines.add(
                    "  "
                            + quoted(name(edge.first()))
                            + " -> "
                            + quoted(name(edge.then()))
                            + " [label="
                            + quoted(label(edge))
                            + colour
                            + "];");
        }
        lines.add("}");
        return String.join("\n", lines);
    }

    /// In the language of Mermaid.
    public String mermaid() {
        List<ElementId> order = List.copyOf(instances.keySet());
        List<String> lines = new ArrayList<>();
        lines.add("flowchart LR");
        instances
                .values()
                .forEach(instance ->
                        lines.add(
                                "  n"
                                        + order.indexOf(instance.id())
                                        + "[\""
                                        + escaped(instance.name())
                                        + "\"]"));
        for (Dependency edge : graph.dependencies()) {
            String label = label(edge).isEmpty() ? "" : "|\"" + escaped(label(edge)) + "\"|";
            lines.add(
                    "  n"
                            + order.indexOf(edge.first())
                            + " -->"
                            + label
                            + " n"
                            + order.indexOf(edge.then()));
        }
        return String.join("\n", lines);
    }

    public Value.Mapping json() {
        return new JsonTree()
                .put("application", application.name())
                .put("instances", instances.values().stream().map(this::json).toList())
                .put("dependencies", graph.dependencies().stream().map(this::json).toList())
                .put("cycles", graph.cycles().stream().map(this::json).toList())
                .done();
    }

    private Value.Mapping json(ComponentInstance instance) {
        return new JsonTree()
                .put("name", instance.name())
                .put("component", instance.componentName())
                .done();
    }

    private Value.Mapping json(Dependency edge) {
        return new JsonTree()
                .put("first", name(edge.first()))
                .put("then", name(edge.then()))
                .put("data", label(edge))
                .done();
    }

    private Value json(Cycle cycle) {
        return new Value.Sequence(
                cycle.instances().stream().map(this::name).map(Value::text).toList());
    }

    private String waitsFor(ElementId instance) {
        String first =
                graph.dependencies().stream()
                        .filter(edge -> edge.then().equals(instance))
                        .map(edge -> name(edge.first()))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return first.isEmpty() ? "" : " ← " + first;
    }

    private String path(Cycle cycle) {
        return cycle.instances().stream().map(this::name).collect(Collectors.joining(" → "))
                + " → "
                + name(cycle.instances().getFirst());
    }

    private String name(ElementId id) {
        ComponentInstance instance = instances.get(id);
        return Console.printable(instance == null ? id.value() : instance.name());
    }

    private static String label(Dependency edge) {
        return switch (edge) {
            case Dependency.Order _ -> "";
            case Dependency.DataFlow flow -> flow.output();
        };
    }

    private static String quoted(String text) {
        return Json.write(Value.text(text));
    }

    private static String escaped(String text) {
        return text.replace("\"", "#quot;");
    }
}
