package dev.oamstudio.app.cli;

import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.app.cli.print.Words;
import dev.oamstudio.app.file.FileException;
import dev.oamstudio.model.deploy.ClusterException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    private CommandLineTool(Console console, Ports ports) {
        this.console = console;
        this.commands = new CommandLine(new StudioCommand(console, ports));
        commands.addSubcommand(new OpenCommand(console, ports))
                .addSubcommand(new LintCommand(console, ports))
                .addSubcommand(new RenderCommand(console, ports))
                .addSubcommand(new GraphCommand(console, ports))
                .addSubcommand(new ConvertCommand(console, ports))
                .addSubcommand(new RepairCommand(console, ports))
                .addSubcommand(new PlanCommand(console, ports))
                .addSubcommand(new ApplyCommand(console, ports))
                .addSubcommand(new StatusCommand(console, ports))
                .addSubcommand(new DeleteCommand(console, ports))
                .addSubcommand(new TourCommand(console, ports))
                .addSubcommand(new BenchCommand(console, ports));
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

    /// The streams and the surroundings of a surroundings.
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
                new CommandLineTool(console, ports)
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
