package dev.oamstudio.app.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The names of files that a save makes on its way, and their removal after a crash.
public final class LeftoverFiles {
    private static final Pattern NAME =
            Pattern.compile("\\..+\\.(\\d+)-[0-9a-f]+\\.oam-studio-tmp");

    private LeftoverFiles() {}

    /// A new name beside a file. It says which process made it, so that others leave it alone while that one lives.
    static Path freshBeside(Path file) {
        String random = UUID.randomUUID().toString().substring(0, 8);
        return file.resolveSibling(
                "."
                        + file.getFileName()
                        + "."
                        + ProcessHandle.current().pid()
                        + "-"
                        + random
                        + ".oam-studio-tmp");
    }

    /// Deletes what processes that are no more left in a folder.
    public static void sweep(Path folder) throws IOException {
        List<Path> dead;
        try (Stream<Path> files = Files.list(folder)) {
            dead = files.filter(LeftoverFiles::isDead).toList();
        }
        for (Path file : dead) {
            Files.deleteIfExists(file);
        }
    }

    private static boolean isDead(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches()
                && name.group(1).length() < 19
                && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    }
}
