package dev.oamstudio.app.cli.print;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.graph.Dependency;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes what waits for what in the languages of tools that draw. Cycles are red.
public final class GraphCode {
    private static final String RED = "#d1242f";

    private final DrawnGraph graph;

    public GraphCode(DrawnGraph graph) {
        this.graph = graph;
    }

    /// In the language of Graphviz.
    public String dot() {
        List<String> lines = new ArrayList<>();
        lines.add("digraph " + quoted(graph.application().name()) + " {");
        lines.add("  rankdir=LR;");
        lines.add("  node [shape=box];");
        for (ComponentInstance instance : graph.instances()) {
            String label =
                    "\"" + inDot(instance.name()) + "\\n" + inDot(instance.componentName()) + "\"";
            String colour = graph.isCyclic(instance) ? ", color=\"" + RED + "\"" : "";
            lines.add("  " + node(instance) + " [label=" + label + colour + "];");
        }
        for (Dependency edge : graph.graph().dependencies()) {
            String colour = graph.isCyclic(edge) ? ", color=\"" + RED + "\"" : "";
            lines.add(
                    "  n%d -> n%d [label=%s%s];"
                            .formatted(
                                    graph.number(edge.first()),
                                    graph.number(edge.then()),
                                    quoted(DrawnGraph.label(edge)),
                                    colour));
        }
        lines.add("}");
        return String.join("\n", lines);
    }

    /// In the language of Mermaid.
    public String mermaid() {
        List<String> lines = new ArrayList<>();
        lines.add("flowchart LR");
        for (ComponentInstance instance : graph.instances()) {
            lines.add("  " + node(instance) + "[\"" + inMermaid(instance.name()) + "\"]");
        }
        List<Dependency> edges = graph.graph().dependencies();
        for (Dependency edge : edges) {
            String label = inMermaid(DrawnGraph.label(edge));
            lines.add(
                    "  n%d -->%s n%d"
                            .formatted(
                                    graph.number(edge.first()),
                                    label.isEmpty() ? "" : "|\"" + label + "\"|",
                                    graph.number(edge.then())));
        }
        lines.addAll(red(edges));
        return String.join("\n", lines);
    }

    private List<String> red(List<Dependency> edges) {
        List<String> lines = new ArrayList<>();
        List<String> cyclic = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            if (graph.isCyclic(edges.get(i))) {
                cyclic.add(String.valueOf(i));
            }
        }
        if (!cyclic.isEmpty()) {
            lines.add("  linkStyle " + String.join(",", cyclic) + " stroke:" + RED);
            String nodes =
                    graph.instances().stream()
                            .filter(graph::isCyclic)
                            .map(this::node)
                            .collect(Collectors.joining(","));
            lines.add("  classDef cycle stroke:" + RED);
            lines.add("  class " + nodes + " cycle");
        }
        return lines;
    }

    private String node(ComponentInstance instance) {
        return "n" + graph.number(instance.id());
    }

    private static String quoted(String text) {
        return "\"" + inDot(text) + "\"";
    }

    private static String inDot(String text) {
        return Console.printable(text).replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /// Mermaid reads entities by number, and Markdown and HTML besides.
    private static String inMermaid(String text) {
        StringBuilder escaped = new StringBuilder();
        Console.printable(text)
                .codePoints()
                .forEach(c -> {
                    if ("#\"<>&`\\*_[]".indexOf(c) >= 0) {
                        escaped.append('#').append(c).append(';');
                    } else {
                        escaped.appendCodePoint(c);
                    }
                });
        return escaped.toString();
    }
}
