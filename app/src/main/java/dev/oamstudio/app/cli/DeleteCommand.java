package dev.oamstudio.app.cli;

import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.app.file.FileException;
import dev.oamstudio.model.deploy.ClusterException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `oam-studio delete`: takes from a cluster what was applied for an application.
@Command(name = "delete")
final class DeleteCommand implements Callable<Integer> {
    private final Console console;
    private final Ports ports;

    @Mixin private final InputOptions files = new InputOptions();
    @Mixin private final ClusterOptions cluster = new ClusterOptions();

    DeleteCommand(Console console, Ports ports) {
        this.console = console;
        this.ports = ports;
    }

    @Override
    public Integer call() throws CommandFailure, FileException, ClusterException {
        try (Target target = Target.of(console, ports, files, cluster)) {
            target.deployer().delete(target.rendering());
            String name = target.rendering().application().name();
            console.print(console.say("delete.done", name, cluster.context()));
            if (target.isSimulated()) {
                console.warn(console.say("cluster.sandbox-empty"));
            }
            return ExitCode.CLEAN.number();
        }
    }
}
