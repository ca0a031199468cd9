package dev.oamstudio.app.cli;

import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.app.cli.print.Words;
import dev.oamstudio.app.file.FileException;
import dev.oamstudio.model.deploy.ClusterException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The command line from arguments to exit code. Failures of the world are said here, in one place: what happened, and what to
/// do.
public final class CommandLineTool {
    private final Console console;
    private final CommandLine commands;

    private CommandLineTool(Console console, Ports ports, List<String> arguments) {
        this.console = console;
        this.commands = new CommandLine(new StudioCommand(console, ports));
        needed(all(console, ports), arguments)
                .forEach((name, command) -> commands.addSubcommand(name, command));
        CommonOptions.addTo(commands.getCommandSpec());
        commands.getSubcommands()
                .values()
                .forEach(command -> CommonOptions.addTo(command.getCommandSpec()));
        commands.getCommandSpec()
                .addOption(OptionSpec.builder("-V", "--version").versionHelp(true).build());
        commands.setResourceBundle(console.words().bundle())
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler(this::misused)
                .setExecutionExceptionHandler(this::failed);
    }

    private static SequencedMap<String, Callable<Integer>> all(Console console, Ports ports) {
        SequencedMap<String, Callable<Integer>> all = new LinkedHashMap<>();
        all.put("open", new OpenCommand(console, ports));
        all.put("lint", new LintCommand(console, ports));
        all.put("render", new RenderCommand(console, ports));
        all.put("graph", new GraphCommand(console, ports));
        all.put("convert", new ConvertCommand(console, ports));
        all.put("repair", new RepairCommand(console, ports));
        all.put("plan", new PlanCommand(console, ports));
        all.put("apply", new ApplyCommand(console, ports));
        all.put("status", new StatusCommand(console, ports));
        all.put("delete", new DeleteCommand(console, ports));
        all.put("tour", new TourCommand(console, ports));
        all.put("bench", new BenchCommand(console, ports));
        return all;
    }

    /// The parser looks through every command that it is told of, which takes longer than to check a file: it is told of one where
    /// one is named, and of all for what it says of misspelt ones and in its help.
    private static SequencedMap<String, Callable<Integer>> needed(
            SequencedMap<String, Callable<Integer>> all, List<String> arguments) {
        String first = arguments.isEmpty() ? "" : arguments.getFirst();
        Callable<Integer> named = all.get(first);
        return named == null ? all : new LinkedHashMap<>(Map.of(first, named));
    }

    /// The streams and the surroundings of a process.
    ///
    /// @param terminal whether a person watches
    public record Surroundings(
            InputStream in,
            PrintWriter out,
            PrintWriter err,
            boolean terminal,
            Map<String, String> environment,
            Locale language) {}

    /// How a process prints, given its arguments.
    public static Console console(Surroundings surroundings, List<String> arguments) {
        Preferences wanted =
                Preferences.of(arguments, surroundings.environment(), surroundings.language());
        boolean colour = surroundings.terminal() && wanted.colour();
        boolean redraw =
                surroundings.terminal() && !"dumb".equals(surroundings.environment().get("TERM"));
        return new Console(
                surroundings.in(),
                surroundings.out(),
                surroundings.err(),
                colour,
                redraw,
                new Words(wanted.language()));
    }

    /// Runs a command.
    ///
    /// @return the exit code
    public static int run(Console console, Ports ports, List<String> arguments) {
        int code =
                new CommandLineTool(console, ports, arguments)
                        .commands.execute(arguments.toArray(String[]::new));
        console.out().flush();
        Optional<String> loss = console.loss();
        loss.ifPresent(why -> console.warn("oam-studio: " + console.say("output.lost", why)));
        console.err().flush();
        return loss.isPresent() ? ExitCode.UNREADABLE.number() : code;
    }

    private int misused(ParameterException misuse, String[] arguments) {
        String command = misuse.getCommandLine().getCommandSpec().qualifiedName();
        console.warn("oam-studio: " + misuse.getMessage());
        console.warn(console.say("usage.see-help", command));
        return ExitCode.USAGE.number();
    }

    private int failed(Exception failure, CommandLine command, ParseResult parsed)
            throws Exception {
        return switch (failure) {
            case CommandFailure told -> fail(told.code(), String.valueOf(told.getMessage()));
            case FileException file -> fail(ExitCode.UNREADABLE, sentence(file));
            case ClusterException cluster -> fail(ExitCode.CLUSTER, sentence(cluster));
            // We are wrong: the trace is what helps.
            default -> throw failure;
        };
    }

    private int fail(ExitCode code, String sentence) {
        console.warn("oam-studio: " + Console.printable(sentence));
        return code.number();
    }

    private String sentence(FileException failure) {
        return switch (failure.kind()) {
            case MISSING -> console.say("input.missing", failure.path());
            case UNREADABLE -> console.say("input.unreadable", failure.path(), failure.detail());
            case NOT_WRITABLE ->
                    console.say("input.not-writable", failure.path(), failure.detail());
        };
    }

    private String sentence(ClusterException failure) {
        String todo =
                switch (failure.kind()) {
                    case UNREACHABLE, TIMEOUT, GONE, SERVER -> console.say("cluster.todo-reach");
                    case UNAUTHORIZED, FORBIDDEN -> console.say("cluster.todo-rights");
                    case CONFLICT -> console.say("cluster.todo-conflict");
                    case UNKNOWN_KIND -> console.say("cluster.todo-kind");
                    case NOT_FOUND -> console.say("cluster.todo-missing");
                    case INVALID -> console.say("cluster.todo-invalid");
                    case KUBECONFIG, CANCELLED -> "";
                };
        return failure.words()
                .map(words -> console.words().say(words))
                .orElseGet(() ->
                        console.say("cluster.failed", String.valueOf(failure.getMessage()), todo)
                                .strip());
    }
}
