package dev.oamstudio.app.cli;

import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.app.cli.print.GraphText;
import dev.oamstudio.app.file.FileException;
import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.graph.DependencyGraph;
import dev.oamstudio.model.yaml.Json;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `oam-studio graph`: what waits for what.
@Command(name = "graph")
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
        mermaid
    }

    @Override
    public Integer call() throws CommandFailure, FileException {
        Input input = Input.read(files.folder(), console, ports.terms().get());
        boolean cyclic = false;
        for (Application application : input.applications(files.application())) {
            console.print(printed(new GraphText(application)));
            cyclic |= !DependencyGraph.of(application).cycles().isEmpty();
        }
        input.warnOfUnreadable();
        return input.code(cyclic).number();
    }

    private String printed(GraphText graph) {
        return switch (output) {
            case text -> graph.text(console);
            case json -> Json.pretty(graph.json());
            case dot -> graph.dot();
            case mermaid -> graph.mermaid();
        };
    }
}
