package dev.oamstudio.app.cli;

import java.time.Duration;
import picocli.CommandLine.Option;

/// Which cluster, and how long to wait for it.
final class ClusterOptions {
    private static final String SANDBOX = "sandbox";

    @Option(names = "--context", paramLabel = "NAME", defaultValue = SANDBOX)
    private String context = SANDBOX;

    @Option(
            names = "--timeout",
            paramLabel = "DURATION",
            defaultValue = "2m",
            converter = DurationConverter.class)
    private Duration timeout = Duration.ofMinutes(2);

    String context() {
        return context;
    }

    /// Whether no other cluster was asked for.
    boolean isSandbox() {
        return context.equals(SANDBOX);
    }

    Duration timeout() {
        return timeout;
    }
}
