package dev.oamstudio.app.cli;

import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.app.cli.print.RemovalText;
import dev.oamstudio.app.file.FileException;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.Removal;
import dev.oamstudio.model.yaml.Json;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `oam-studio delete`: takes from a cluster what was applied for an application.
@Command
final class DeleteCommand implements Callable<Integer> {
    private final Console console;
    private final Ports ports;

    @Mixin private final InputOptions files = new InputOptions();
    @Mixin private final ClusterOptions cluster = new ClusterOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORM",
            defaultValue = "text")
    private TextOrJson output = TextOrJson.text;

    DeleteCommand(Console console, Ports ports) {
        this.console = console;
        this.ports = ports;
    }

    @Override
    public Integer call() throws CommandFailure, FileException, ClusterException {
        try (Target target = Target.of(console, ports, files, cluster)) {
            Removal removal = target.deployer().delete(target.rendering());
            RemovalText text = new RemovalText(console, cluster.context());
            String name = target.rendering().application().name();
            switch (output) {
                case text -> console.print(text.text(name, removal));
                case json -> console.print(Json.pretty(text.json(name, removal)));
            }
            if (target.isSimulated()) {
                console.warn(console.say("cluster.sandbox-empty"));
            }
            return ExitCode.CLEAN.number();
        }
    }
}
