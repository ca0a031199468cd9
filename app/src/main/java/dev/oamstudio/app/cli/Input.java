package dev.oamstudio.app.cli;

import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.app.cli.print.Findings;
import dev.oamstudio.app.file.FileException;
import dev.oamstudio.app.file.FileProblem;
import dev.oamstudio.app.file.FolderContents;
import dev.oamstudio.app.file.FolderReader;
import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.catalog.KnownKind;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.edit.Terms;
import dev.oamstudio.model.edit.Workspace;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The files that a command was given, as a workspace, with those that could not be read.
record Input(
        Console console,
        String name,
        Path folder,
        Workspace workspace,
        List<FileProblem> unreadable) {

    /// @param name a folder, a file, or `-` for the standard input
    static Input read(String name, Console console, Terms terms)
            throws CommandFailure, FileException {
        FolderContents contents = contents(name, console, terms);
        Workspace workspace = Workspace.of(contents.texts(), terms);
        if (contents.texts().isEmpty() && contents.problems().isEmpty()) {
            throw new CommandFailure(ExitCode.UNREADABLE, console.say("input.no-files", name));
        }
        return new Input(console, name, contents.folder(), workspace, contents.problems());
    }

    /// The same files, with kinds that a cluster serves.
    Input knowing(List<KnownKind> kinds) {
        return new Input(console, name, folder, workspace.knowing(kinds), unreadable);
    }

    private static FolderContents contents(String name, Console console, Terms terms)
            throws CommandFailure, FileException {
        int largest = terms.limits().fileLength();
        try {
            return name.equals("-")
                    ? FolderReader.read(console.in(), "<stdin>", largest)
                    : FolderReader.read(Path.of(name), largest);
        } catch (InvalidPathException e) {
            throw new CommandFailure(ExitCode.UNREADABLE, console.say("input.missing", name));
        } catch (IOException e) {
            String words = String.valueOf(e.getMessage());
            throw new CommandFailure(
                    ExitCode.UNREADABLE, console.say("input.unreadable", name, words));
        }
    }

    /// All applications, or the one that is asked for.
    ///
    /// @param wanted empty for all
    List<Application> applications(String wanted) throws CommandFailure {
        List<Application> all = workspace.design().model().applications();
        Optional<Application> known =
                all.stream().filter(each -> each.key().equals(wanted)).findFirst();
        List<Application> chosen =
                known.map(List::of)
                        .orElseGet(() ->
                                all.stream()
                                        .filter(each ->
                                                wanted.isEmpty() || each.name().equals(wanted))
                                        .toList());
        if (all.isEmpty()) {
            warnOfUnreadable();
            throw new CommandFailure(
                    ExitCode.UNREADABLE, console.say("input.no-application", name));
        }
        if (chosen.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.USAGE, console.say("input.other-application", wanted, names(all)));
        }
        return chosen;
    }

    /// The application that is asked for, or the only one.
    Application application(String wanted) throws CommandFailure {
        List<Application> chosen = applications(wanted);
        if (chosen.size() > 1) {
            throw new CommandFailure(
                    ExitCode.USAGE, console.say("input.many-applications", names(chosen)));
        }
        return chosen.getFirst();
    }

    private static String names(List<Application> applications) {
        return applications.stream().map(Application::key).collect(Collectors.joining(", "));
    }

    List<Diagnostic> errors() {
        return workspace.diagnostics().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .toList();
    }

    /// The errors of the files and what keeps objects from being rendered, each told once.
    List<Diagnostic> problems(List<Diagnostic> rendering) {
        Set<String> told =
                workspace.diagnostics().stream().map(Input::cause).collect(Collectors.toSet());
        return Stream.concat(
                        errors().stream(),
                        rendering.stream().filter(found -> told.add(cause(found))))
                .toList();
    }

    /// The law, the file and the line.
    private static String cause(Diagnostic found) {
        return found.rule().code() + " " + found.place().file() + " " + found.place().path();
    }

    /// Says on the error output what was left out.
    void warnOfUnreadable() {
        Findings findings = new Findings(console, workspace);
        unreadable.forEach(problem -> console.warn(findings.text(problem)));
    }

    /// The code for a command that did what it could, given whether it has something to tell.
    ExitCode code(boolean findings) {
        if (!unreadable.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        return findings ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
