package dev.oamstudio.app.cli;

import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.app.cli.print.Findings;
import dev.oamstudio.app.cli.print.PlanText;
import dev.oamstudio.app.file.FileException;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.Plan;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.yaml.Json;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `oam-studio plan`: what an apply would do to a cluster.
@Command
final class PlanCommand implements Callable<Integer> {
    private final Console console;
    private final Ports ports;

    @Mixin private final InputOptions files = new InputOptions();
    @Mixin private final ClusterOptions cluster = new ClusterOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORM",
            defaultValue = "text")
    private TextOrJson output = TextOrJson.text;

    @Option(names = "--adopt")
    private boolean adopt;

    PlanCommand(Console console, Ports ports) {
        this.console = console;
        this.ports = ports;
    }

    @Override
    public Integer call() throws CommandFailure, FileException, ClusterException {
        try (Target target = Target.of(console, ports, files, cluster)) {
            Plan plan = target.plan(adopt);
            print(plan);
            new PlanText(console).hindrances(plan).forEach(console::warn);
            new PlanText(console).simulations(plan).forEach(console::warn);
            if (target.isSimulated()) {
                console.warn(console.say("cluster.sandbox-empty"));
            }
            List<Diagnostic> problems = target.input().problems(target.rendering().diagnostics());
            Findings findings = new Findings(console, target.input().workspace());
            problems.forEach(problem -> console.warn(findings.text(problem)));
            return target.input().code(!plan.isClean() || !problems.isEmpty()).number();
        }
    }

    private void print(Plan plan) {
        PlanText text = new PlanText(console);
        switch (output) {
            case text -> console.print(text.text(plan));
            case json -> console.print(Json.pretty(text.json(plan)));
        }
    }
}
