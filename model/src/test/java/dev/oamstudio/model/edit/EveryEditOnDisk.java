package dev.oamstudio.model.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Does every edit to the YAML files under some folders, in portions, and tells what broke. To be run by hand on other
/// people's files.
final class EveryEditOnDisk {
    private static final int PORTION = 8;
    private static final long LARGEST = 400_000;

    private EveryEditOnDisk() {}

    public static void main(String[] folders) throws IOException {
        EveryEdit every = new EveryEdit();
        Set<String> seen = new HashSet<>();
        Map<String, String> portion = new TreeMap<>();
        long seed = 0;
        int broken = 0;
        for (Path file : files(folders)) {
            String text = Files.readString(file);
            if (seen.add(text)) {
                portion.put(file.getFileName() + "." + seen.size() + ".yaml", text);
            }
            if (portion.size() == PORTION) {
                broken += run(every, portion, seed++);
                portion.clear();
            }
        }
        broken += run(every, portion, seed);
        System.out.printf(
                "%d different files, %d edits done, %d refused, %d portions broken%n",
                seen.size(), every.applied(), every.refused(), broken);
    }

    private static int run(EveryEdit every, Map<String, String> portion, long seed) {
        try {
            every.run(portion, seed);
            return 0;
        } catch (AssertionError | RuntimeException broken) {
            System.out.println("seed " + seed + " " + portion.keySet());
            System.out.println(String.valueOf(broken).lines().limit(25).toList());
            Stream.of(broken.getStackTrace())
                    .limit(12)
                    .forEach(line -> System.out.println("  " + line));
            return 1;
        }
    }

    private static List<Path> files(String[] folders) throws IOException {
        List<Path> files = new java.util.ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> all = Files.walk(Path.of(folder))) {
                all.filter(file -> file.toString().matches(".*\\.ya?ml"))
                        .filter(Files::isRegularFile)
                        .filter(file -> file.toFile().length() < LARGEST)
                        .sorted(Comparator.naturalOrder())
                        .forEach(files::add);
            }
        }
        return files;
    }
}
