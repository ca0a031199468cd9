package dev.oamstudio.app.cli;

import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.app.file.FileException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// What `lint --watch` does: looks at the folder again and again, and lints it when a file of it is another one. What goes wrong
/// meanwhile, as when the folder is replaced, is told, and the watch goes on.
final class LintWatch {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private LintWatch() {}

    /// A run of the checks.
    interface Run {
        int lint() throws CommandFailure, FileException;
    }

    /// What tells that a file has been written.
    private record Stamp(FileTime time, long size) {}

    /// Until the process or its thread is ended.
    static int on(String folder, Console console, Run run) throws CommandFailure, FileException {
        if (folder.equals("-")) {
            throw new CommandFailure(ExitCode.USAGE, console.say("lint.no-stdin", "--watch"));
        }
        // Before the first look, so that what changes meanwhile is seen.
        Map<Path, Stamp> known = stamps(Path.of(folder));
        int code = run.lint();
        while (!Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(PAUSE.toNanos());
            Map<Path, Stamp> now = stamps(Path.of(folder));
            if (!now.equals(known)) {
                known = now;
                console.print("");
                code = again(folder, console, run);
            }
        }
        return code;
    }

    private static int again(String folder, Console console, Run run) {
        try {
            return run.lint();
        } catch (CommandFailure told) {
            console.warn(String.valueOf(told.getMessage()));
            return told.code().number();
        } catch (FileException unreadable) {
            console.warn(
                    unreadable.kind() == FileException.Kind.MISSING
                            ? console.say("input.missing", folder)
                            : console.say("input.unreadable", folder, unreadable.detail()));
            return ExitCode.UNREADABLE.number();
        }
    }

    /// Of all files that can be seen now; none where the folder is gone.
    private static Map<Path, Stamp> stamps(Path folder) {
        Stamps stamps = new Stamps(folder);
        try {
            Files.walkFileTree(folder, stamps);
        } catch (IOException gone) {
            return Map.of();
        }
        return stamps.found;
    }

    /// Visits what people write: not folders such as `.git`, nor what comes and goes meanwhile.
    private static final class Stamps extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Map<Path, Stamp> found = new TreeMap<>();

        Stamps(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = String.valueOf(folder.getFileName());
            boolean hidden = name.startsWith(".") && !name.equals(".oam-studio");
            return hidden && !folder.equals(root)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            found.put(file, new Stamp(attributes.lastModifiedTime(), attributes.size()));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
