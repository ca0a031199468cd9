package dev.oamstudio.app.cli;

import dev.oamstudio.app.bench.BenchJob;
import dev.oamstudio.app.bench.BenchJobs;
import dev.oamstudio.app.bench.Times;
import dev.oamstudio.app.cli.print.BenchText;
import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `oam-studio bench`: how fast the program is on this machine.
@Command
final class BenchCommand implements Callable<Integer> {
    private final Console console;
    private final Ports ports;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORM",
            defaultValue = "text")
    private TextOrJson output = TextOrJson.text;

    @Option(
            names = "--time",
            paramLabel = "TIME",
            defaultValue = "3s",
            converter = DurationConverter.class)
    private Duration time = Duration.ofSeconds(3);

    BenchCommand(Console console, Ports ports) {
        this.console = console;
        this.ports = ports;
    }

    @Override
    public Integer call() throws InterruptedException {
        BenchText printed = new BenchText(console);
        List<Value> rows = new ArrayList<>();
        try (BenchJobs jobs = new BenchJobs(ports.terms().get().catalog())) {
            if (output == TextOrJson.text) {
                console.print(printed.head());
            }
            for (BenchJob job : jobs.all()) {
                Times times = job.measure(time);
                if (output == TextOrJson.text) {
                    console.print(printed.row(job, times));
                }
                rows.add(printed.json(job, times));
            }
        }
        if (output == TextOrJson.json) {
            console.print(Json.pretty(new Value.Sequence(rows)));
        }
        return ExitCode.CLEAN.number();
    }
}
