package dev.oamstudio.app.cli.print;

import dev.oamstudio.app.bench.BenchJob;
import dev.oamstudio.app.bench.Times;
import dev.oamstudio.model.yaml.Value;
import java.time.Duration;
import java.util.Locale;

/// Prints how long jobs take.
public record BenchText(Console console) {
    public String head() {
        return row(
                console.say("bench.median"),
                console.say("bench.p95"),
                console.say("bench.runs"),
                console.say("bench.job"));
    }

    public String row(BenchJob job, Times times) {
        return row(
                milliseconds(times.median()),
                milliseconds(times.p95()),
                Integer.toString(times.all().size()),
                console.say(job.name(), job.size()));
    }

    public Value.Mapping json(BenchJob job, Times times) {
        return new JsonTree()
                .put("job", job.name().replace("bench.", ""))
                .put("size", job.size())
                .put("medianMicroseconds", times.median().toNanos() / 1_000)
                .put("p95Microseconds", times.p95().toNanos() / 1_000)
                .put("runs", times.all().size())
                .done();
    }

    private static String row(String median, String p95, String runs, String job) {
        return "%10s  %10s  %8s  %s".formatted(median, p95, runs, job);
    }

    private static String milliseconds(Duration time) {
        return String.format(Locale.ROOT, "%.2f ms", time.toNanos() / 1e6);
    }
}
