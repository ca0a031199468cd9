package dev.oamstudio.model.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Does random edits and their inverses to the YAML files under some folders and tells which laws broke. To be run by hand
/// on other people's files.
final class PatchesOnDisk {
    private static final long LARGEST = 60_000;
    private static final int ROUNDS = 3;

    private final Map<String, Integer> done = new TreeMap<>();
    private final Map<String, Integer> broken = new TreeMap<>();

    private PatchesOnDisk() {}

    public static void main(String[] folders) throws IOException {
        PatchesOnDisk all = new PatchesOnDisk();
        Set<String> seen = new HashSet<>();
        for (Path path : files(folders)) {
            String text = Files.readString(path);
            if (seen.add(text)) {
                all.run(path.toString(), text);
            }
        }
        System.out.println(seen.size() + " different files");
        System.out.println("done   " + all.done);
        System.out.println("broken " + all.broken);
    }

    private void run(String path, String text) {
        YamlFile file = YamlFile.parse(path, text);
        SplittableRandom random = new SplittableRandom(text.hashCode());
        for (PatchLaw law : PatchLaw.values()) {
            for (int i = 0; i < ROUNDS; i++) {
                run(file, law, random);
            }
        }
    }

    private void run(YamlFile file, PatchLaw law, SplittableRandom random) {
        try {
            if (law.holds(file, random)) {
                done.merge(law.name(), 1, Integer::sum);
            }
        } catch (AssertionError | RuntimeException fault) {
            broken.merge(law.name(), 1, Integer::sum);
            System.out.println(law + " " + file.path());
            System.out.println(String.valueOf(fault.getMessage()).indent(4));
        }
    }

    private static List<Path> files(String[] folders) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> all = Files.walk(Path.of(folder))) {
                all.filter(file -> file.toString().matches(".*\\.ya?ml"))
                        .filter(Files::isRegularFile)
                        .filter(file -> file.toFile().length() < LARGEST)
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }
}
