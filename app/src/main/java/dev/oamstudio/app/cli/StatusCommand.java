package dev.oamstudio.app.cli;

import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.app.cli.print.StatusJson;
import dev.oamstudio.app.cli.print.StatusText;
import dev.oamstudio.app.cli.print.WhyText;
import dev.oamstudio.app.file.FileException;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.DeployEvent;
import dev.oamstudio.model.deploy.Watching;
import dev.oamstudio.model.status.Observation;
import dev.oamstudio.model.status.StatusNode;
import dev.oamstudio.model.status.StatusTree;
import dev.oamstudio.model.yaml.Json;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `oam-studio status`: how an application does in a cluster.
@Command
final class StatusCommand implements Callable<Integer> {
    private final Console console;
    private final Ports ports;

    @Mixin private final InputOptions files = new InputOptions();
    @Mixin private final ClusterOptions cluster = new ClusterOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORM",
            defaultValue = "text")
    private TextOrJson output = TextOrJson.text;

    @Option(names = "--why")
    private boolean why;

    @Option(names = {"-w", "--watch"})
    private boolean watch;

    StatusCommand(Console console, Ports ports) {
        this.console = console;
        this.ports = ports;
    }

    @Override
    public Integer call() throws CommandFailure, FileException, ClusterException {
        BlockingQueue<DeployEvent> events = new LinkedBlockingQueue<>();
        try (Target target = Target.of(console, ports, files, cluster);
                Watching _ = target.deployer().observe(target.rendering(), events::add)) {
            if (target.isSimulated()) {
                console.warn(console.say("cluster.sandbox-empty"));
            }
            return watch ? follow(target, events) : showOnce(target, events);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClusterException(ClusterException.Kind.CANCELLED, "interrupted");
        }
    }

    private int showOnce(Target target, BlockingQueue<DeployEvent> events)
            throws ClusterException, InterruptedException {
        long end = System.nanoTime() + cluster.timeout().toNanos();
        while (true) {
            DeployEvent event = events.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (event == null) {
                throw new ClusterException(
                        ClusterException.Kind.TIMEOUT,
                        console.say("status.timeout", cluster.timeout().toSeconds()));
            }
            if (event instanceof DeployEvent.Observed(Observation seen)) {
                return show(target, seen);
            }
        }
    }

    private int show(Target target, Observation seen) {
        StatusNode root = StatusTree.of(target.rendering(), seen);
        switch (output) {
            case text -> console.print(new StatusText(console).text(root, Instant.now()));
            case json -> console.print(Json.pretty(new StatusJson(console.words()).json(root)));
        }
        if (why && output == TextOrJson.text) {
            console.print(
                    new WhyText(console, target.input().workspace())
                            .text(root, target.rendering(), seen));
        }
        return Settling.of(root) instanceof Settling.Unready
                ? ExitCode.FINDINGS.number()
                : ExitCode.CLEAN.number();
    }

    /// Goes on until the process is ended, or nobody reads what is printed.
    private int follow(Target target, BlockingQueue<DeployEvent> events)
            throws InterruptedException {
        StatusScreen screen = new StatusScreen(console);
        while (!console.isCut()) {
            DeployEvent event = events.take();
            if (event instanceof DeployEvent.Observed(Observation seen)) {
                screen.show(StatusTree.of(target.rendering(), seen), Instant.now());
            } else if (event instanceof DeployEvent.ConnectionLost(String lost)) {
                screen.say(Console.printable(console.say("apply.interrupted", lost)));
            }
        }
        return ExitCode.CLEAN.number();
    }
}
