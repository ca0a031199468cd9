package dev.oamstudio.app.cli;

import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.model.diagnostic.Baseline;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.ModelMessages;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.rule.RuleBook;
import dev.oamstudio.model.schema.KubernetesVersion;
import dev.oamstudio.model.yaml.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/// Which findings `lint` speaks of.
final class LintSelection {
    private static final ModelMessages ENGLISH = new ModelMessages(Locale.ENGLISH);

    @Option(names = "--rule", paramLabel = "RULE")
    private List<String> rules = List.of();

    /// Whether somebody names the rules.
    boolean isByRule() {
        return !rules.isEmpty();
    }

    @Option(names = "--kubernetes-version", paramLabel = "1.N")
    private String kubernetes = "";

    @Option(names = "--baseline", paramLabel = "FILE")
    private String baseline = "";

    @Option(names = "--write-baseline", paramLabel = "FILE")
    private String written = "";

    /// What is found in a workspace and not left out.
    List<Diagnostic> of(Workspace workspace, Console console) throws CommandFailure {
        List<Diagnostic> chosen = chosen(workspace, console);
        if (!written.isEmpty()) {
            write(Baseline.of(chosen, ENGLISH), console);
        }
        return baseline.isEmpty() ? chosen : read(console).without(chosen, ENGLISH);
    }

    private List<Diagnostic> chosen(Workspace workspace, Console console) throws CommandFailure {
        for (String rule : rules) {
            if (RuleBook.standard().find(rule).isEmpty()) {
                throw new CommandFailure(ExitCode.USAGE, console.say("lint.no-rule", rule));
            }
        }
        return all(workspace, console).stream()
                .filter(found ->
                        rules.isEmpty() || rules.stream().anyMatch(rule -> names(found, rule)))
                .toList();
    }

    private static boolean names(Diagnostic found, String rule) {
        return found.rule().code().equalsIgnoreCase(rule) || found.rule().name().equals(rule);
    }

    private List<Diagnostic> all(Workspace workspace, Console console) throws CommandFailure {
        if (kubernetes.isEmpty()) {
            return workspace.diagnostics();
        }
        String known =
                Arrays.stream(KubernetesVersion.values())
                        .map(KubernetesVersion::label)
                        .collect(Collectors.joining(", "));
        KubernetesVersion version =
                KubernetesVersion.of(kubernetes)
                        .orElseThrow(() ->
                                new CommandFailure(
                                        ExitCode.USAGE,
                                        console.say("lint.no-version", kubernetes, known)));
        return workspace.diagnosticsFor(version);
    }

    private Baseline read(Console console) throws CommandFailure {
        try {
            return Baseline.read(Files.readString(Path.of(baseline)));
        } catch (NoSuchFileException missing) {
            throw new CommandFailure(ExitCode.UNREADABLE, console.say("input.missing", baseline));
        } catch (IOException | IllegalArgumentException e) {
            throw new CommandFailure(
                    ExitCode.UNREADABLE,
                    console.say("lint.no-baseline", baseline, String.valueOf(e.getMessage())));
        }
    }

    private void write(Baseline known, Console console) throws CommandFailure {
        try {
            Files.writeString(Path.of(written), Json.pretty(known.json()) + "\n");
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.UNREADABLE,
                    console.say(
                            "lint.baseline-unwritten", written, String.valueOf(e.getMessage())));
        }
    }
}
