package dev.oamstudio.app.cli;

import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.app.file.FileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `oam-studio open`: the window, with a folder in it.
@Command
final class OpenCommand implements Callable<Integer> {
    private final Console console;
    private final Ports ports;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FOLDER", defaultValue = "")
    private String folder = "";

    OpenCommand(Console console, Ports ports) {
        this.console = console;
        this.ports = ports;
    }

    @Override
    public Integer call() throws CommandFailure, FileException {
        if (!ports.display()) {
            throw new CommandFailure(ExitCode.USAGE, console.say("open.no-display"));
        }
        if (folder.isEmpty()) {
            return show(Optional.empty());
        }
        Path path = Path.of(folder).toAbsolutePath().normalize();
        if (!Files.exists(path)) {
            throw new FileException(FileException.Kind.MISSING, path, "");
        }
        if (!Files.isDirectory(path)) {
            throw new CommandFailure(
                    ExitCode.UNREADABLE,
                    console.say("open.not-a-folder", path, path.resolveSibling("")));
        }
        return show(Optional.of(path));
    }

    private int show(Optional<Path> path) throws CommandFailure {
        try {
            return ports.window().open(path).number();
        } catch (IOException noWindow) {
            throw new CommandFailure(ExitCode.USAGE, console.say("open.no-display"));
        }
    }
}
