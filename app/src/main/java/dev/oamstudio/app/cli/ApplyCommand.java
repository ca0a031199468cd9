package dev.oamstudio.app.cli;

import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.app.cli.print.Findings;
import dev.oamstudio.app.cli.print.PlanText;
import dev.oamstudio.app.cli.print.StatusJson;
import dev.oamstudio.app.cli.print.WhyText;
import dev.oamstudio.app.file.FileException;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.Plan;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `oam-studio apply`: brings a cluster to what the files say, and waits until it works.
@Command
final class ApplyCommand implements Callable<Integer> {
    private static final Duration QUIET = Duration.ofSeconds(5);

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

    ApplyCommand(Console console, Ports ports) {
        this.console = console;
        this.ports = ports;
    }

    @Override
    public Integer call() throws CommandFailure, FileException, ClusterException {
        try (Target target = Target.of(console, ports, files, cluster)) {
            List<Diagnostic> problems =
                    target.input().problems(target.rendering().diagnostics()).stream()
                            .filter(found -> found.severity() == Severity.ERROR)
                            .toList();
            if (!problems.isEmpty() || !target.input().unreadable().isEmpty()) {
                return refuse(target.input(), problems).number();
            }
            Plan plan = target.plan(adopt);
            List<String> hindrances = new PlanText(console).hindrances(plan);
            if (!hindrances.isEmpty()) {
                print(plan);
                hindrances.forEach(console::warn);
                return ExitCode.FINDINGS.number();
            }
            new PlanText(console).simulations(plan).forEach(console::warn);
            return switch (output) {
                case text -> applyInText(target, plan);
                case json -> applyInJson(target, plan);
            };
        }
    }

    /// What is half right must not replace what runs.
    private ExitCode refuse(Input input, List<Diagnostic> problems) {
        Findings findings = new Findings(console, input.workspace());
        problems.forEach(problem -> console.warn(findings.text(problem)));
        console.warn(console.say("apply.refused", problems.size() + input.unreadable().size()));
        return input.code(true);
    }

    private void print(Plan plan) {
        PlanText text = new PlanText(console);
        switch (output) {
            case text -> console.print(text.text(plan) + "\n");
            case json -> {
                SequencedMap<String, Value> json = new LinkedHashMap<>();
                json.put("plan", text.json(plan));
                json.put("ready", Value.bool(false));
                console.print(Json.pretty(new Value.Mapping(json)));
            }
        }
    }

    private int applyInText(Target target, Plan plan) throws ClusterException {
        console.print(new PlanText(console).text(plan) + "\n");
        ApplyRun.Result result = run(console, target, plan);
        if (!result.ready() && plan.cluster().simulated()) {
            explain(target, result);
        }
        return result.ready() ? 0 : ExitCode.FINDINGS.number();
    }

    /// Of a sandbox that ends with the command nobody can ask later.
    private void explain(Target target, ApplyRun.Result result) {
        result.seen()
                .ifPresent(seen ->
                        result.tree()
                                .map(tree ->
                                        new WhyText(console, target.input().workspace())
                                                .text(tree, target.rendering(), seen))
                                .ifPresent(console::print));
    }

    /// Progress goes beside the result.
    private int applyInJson(Target target, Plan plan) throws ClusterException {
        Console beside =
                new Console(
                        console.in(), console.err(), console.err(), false, false, console.words());
        ApplyRun.Result result = run(beside, target, plan);
        SequencedMap<String, Value> json = new LinkedHashMap<>();
        json.put("plan", new PlanText(console).json(plan));
        json.put("ready", Value.bool(result.ready()));
        result.tree()
                .ifPresent(tree -> json.put("status", new StatusJson(console.words()).json(tree)));
        console.print(Json.pretty(new Value.Mapping(json)));
        return result.ready() ? 0 : ExitCode.FINDINGS.number();
    }

    private ApplyRun.Result run(Console progress, Target target, Plan plan)
            throws ClusterException {
        ApplyRun.Waiting waiting = new ApplyRun.Waiting(cluster.timeout(), QUIET);
        return new ApplyRun(progress, plan, waiting).run(target.deployer());
    }
}
