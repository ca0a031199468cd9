package dev.oamstudio.app.cli;

import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.app.cli.print.Findings;
import dev.oamstudio.app.cli.print.LintReport;
import dev.oamstudio.app.file.FileException;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.Rule;
import dev.oamstudio.model.rule.RuleBook;
import dev.oamstudio.model.yaml.Json;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `oam-studio lint`: what the rules find in files.
@Command
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

    @Option(names = "--explain", paramLabel = "RULE")
    private String explain = "";

    @Option(names = "--fix")
    private boolean fix;

    @Option(names = "--watch")
    private boolean watch;

    @Mixin private final LintSelection selection = new LintSelection();

    LintCommand(Console console, Ports ports) {
        this.console = console;
        this.ports = ports;
    }

    /// The forms of this command's result.
    enum LintFormat {
        text,
        json,
        sarif,
        junit,
        github
    }

    /// The least severity that is shown and counts.
    enum Level {
        error,
        warning,
        note,
        info;

        boolean admits(Severity found) {
            // `info` is what other programs call a note.
            String name = this == info ? "NOTE" : name().toUpperCase(Locale.ROOT);
            return found.compareTo(Severity.valueOf(name)) <= 0;
        }
    }

    @Override
    public Integer call() throws CommandFailure, FileException {
        if (!explain.isEmpty()) {
            console.print(RuleExplanation.of(explain, console));
            return ExitCode.CLEAN.number();
        }
        if (fix) {
            LintFixing.mend(folder, now -> mendable(selection.of(now, console)), console, ports);
        }
        return watch ? LintWatch.on(folder, console, this::lint) : lint();
    }

    /// What is mended along with all else, or is asked for by its rule.
    private List<Diagnostic> mendable(List<Diagnostic> all) {
        RuleBook book = RuleBook.standard();
        return shown(all).stream()
                .filter(found ->
                        selection.isByRule()
                                || book.find(found.rule().code())
                                        .filter(Rule::leavesChoice)
                                        .isEmpty())
                .toList();
    }

    private int lint() throws CommandFailure, FileException {
        Input input = Input.read(folder, console, ports.terms().get());
        List<Diagnostic> all = selection.of(input.workspace(), console);
        List<Diagnostic> shown = shown(all);
        print(input, shown, all.size() - shown.size());
        return input.code(!shown.isEmpty()).number();
    }

    private List<Diagnostic> shown(List<Diagnostic> all) {
        return all.stream().filter(found -> severity.admits(found.severity())).toList();
    }

    private void print(Input input, List<Diagnostic> shown, int hidden) {
        Findings findings = new Findings(console, input.workspace());
        LintReport report = new LintReport(console, input.workspace(), shown);
        switch (output) {
            case text -> printText(input, findings, shown, hidden);
            case json -> console.print(Json.pretty(findings.json(shown, input.unreadable())));
            case sarif -> console.print(Json.pretty(report.sarif()));
            case junit -> console.print(report.junit().stripTrailing());
            case github -> console.print(report.github().stripTrailing());
        }
        if (output != LintFormat.text && output != LintFormat.json) {
            input.warnOfUnreadable();
        }
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
