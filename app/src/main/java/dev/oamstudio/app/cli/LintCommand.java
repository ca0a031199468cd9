package dev.oamstudio.app.cli;

import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.app.cli.print.Findings;
import dev.oamstudio.app.file.FileException;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.Json;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `oam-studio lint`: what the rules find in files.
@Command(name = "lint")
final class LintCommand implements Callable<Integer> {
    private final Console console;
    private final Ports ports;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FOLDER", defaultValue = ".")
    private String folder = ".";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORM",
            defaultValue = "text")
    private LintFormat output = LintFormat.text;

    @Option(names = "--severity", paramLabel = "LEVEL", defaultValue = "note")
    private Level severity = Level.note;

    LintCommand(Console console, Ports ports) {
        this.console = console;
        this.ports = ports;
    }

    /// The forms of this command's result.
    enum LintFormat {
        text,
        json
    }

    /// The least severity that is shown and counts.
    enum Level {
        error,
        warning,
        note;

        boolean admits(Severity found) {
            return found.compareTo(Severity.valueOf(name().toUpperCase(Locale.ROOT))) <= 0;
        }
    }

    @Override
    public Integer call() throws CommandFailure, FileException {
        Input input = Input.read(folder, console, ports.catalog().get());
        List<Diagnostic> all = input.workspace().diagnostics();
        List<Diagnostic> shown = all.stream().filter(d -> severity.admits(d.severity())).toList();
        Findings findings = new Findings(console, input.workspace());
        switch (output) {
            case text -> printText(input, findings, shown, all.size() - shown.size());
            case json -> console.print(Json.pretty(findings.json(shown, input.unreadable())));
        }
        return input.code(!shown.isEmpty()).number();
    }

    private void printText(Input input, Findings findings, List<Diagnostic> shown, int hidden) {
        shown.forEach(found -> console.print(findings.text(found) + "\n"));
        input.warnOfUnreadable();
        console.print(findings.summary(shown));
        if (hidden > 0) {
            console.print(console.say("lint.hidden", hidden, severity));
        }
        if (input.workspace().design().model().applications().isEmpty()) {
            console.warn(console.say("lint.no-application", input.name()));
        }
    }
}
