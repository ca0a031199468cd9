package dev.oamstudio.app.cli;

import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.app.file.FileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// What `lint --watch` does: looks at the folder again and again, and lints it when a file of it is another one.
final class LintWatch {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private LintWatch() {}

    /// A run of the checks.
    interface Run {
        int lint() throws CommandFailure, FileException;
    }

    /// Until the process or its thread is ended.
    static int on(String folder, Console console, Run run) throws CommandFailure, FileException {
        Map<Path, FileTime> known = times(folder, console);
        int code = ExitCode.CLEAN.number();
        while (!Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(PAUSE.toNanos());
            Map<Path, FileTime> now = times(folder, console);
            if (!now.equals(known)) {
                known = now;
                console.print("");
                code = run.lint();
            }
        }
        return code;
    }

    private static Map<Path, FileTime> times(String folder, Console console) throws CommandFailure {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            Map<Path, FileTime> times = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
            return times;
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.UNREADABLE,
                    console.say("input.unreadable", folder, String.valueOf(e.getMessage())));
        }
    }
}
