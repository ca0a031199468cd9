package dev.oamstudio.app.cli;

import java.time.Duration;
import picocli.CommandLine.Option;

/// Which cluster, and how long to wait for it.
final class ClusterOptions {
    @Option(names = "--context", paramLabel = "NAME", defaultValue = "sandbox")
    private String context = "sandbox";

    @Option(
            names = "--timeout",
            paramLabel = "DURATION",
            defaultValue = "2m",
            converter = DurationConverter.class)
    private Duration timeout = Duration.ofMinutes(2);

    String context() {
        return context;
    }

    Duration timeout() {
        return timeout;
    }
}
