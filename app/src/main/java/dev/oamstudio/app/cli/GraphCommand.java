package dev.oamstudio.app.cli;

import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.app.cli.print.DrawnGraph;
import dev.oamstudio.app.cli.print.GraphCode;
import dev.oamstudio.app.cli.print.GraphSvg;
import dev.oamstudio.app.cli.print.GraphText;
import dev.oamstudio.app.file.FileException;
import dev.oamstudio.model.yaml.Json;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `oam-studio graph`: what waits for what.
@Command
final class GraphCommand implements Callable<Integer> {
    private final Console console;
    private final Ports ports;

    @Mixin private final InputOptions files = new InputOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORM",
            defaultValue = "text")
    private GraphFormat output = GraphFormat.text;

    GraphCommand(Console console, Ports ports) {
        this.console = console;
        this.ports = ports;
    }

    /// The forms of this command's result.
    enum GraphFormat {
        text,
        json,
        dot,
        mermaid,
        svg
    }

    @Override
    public Integer call() throws CommandFailure, FileException {
        Input input = Input.read(files.folder(), console, ports.terms().get());
        List<DrawnGraph> graphs =
                input.applications(files.application()).stream().map(DrawnGraph::new).toList();
        print(graphs);
        input.warnOfUnreadable();
        boolean cyclic = graphs.stream().anyMatch(graph -> !graph.tangles().isEmpty());
        return input.code(cyclic).number();
    }

    private void print(List<DrawnGraph> graphs) {
        if (output == GraphFormat.svg) {
            console.print(GraphSvg.of(graphs, new DeepLayout()));
            return;
        }
        graphs.forEach(graph -> console.print(printed(graph)));
    }

    private String printed(DrawnGraph graph) {
        return switch (output) {
            case text -> new GraphText(graph).text(console);
            case json -> Json.pretty(new GraphText(graph).json());
            case dot -> new GraphCode(graph).dot();
            case mermaid -> new GraphCode(graph).mermaid();
            case svg -> GraphSvg.of(List.of(graph), new DeepLayout());
        };
    }
}
