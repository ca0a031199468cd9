package dev.oamstudio.app.sample;

import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// The samples that ship with the product. Each is opened as a copy, so that people can change it.
public final class Samples {
    private Samples() {}

    /// In the order in which they are shown.
    public static List<Sample> list() throws IOException {
        String index = new String(SampleFolder.index(), StandardCharsets.UTF_8);
        return YamlFile.parse("samples.yaml", index)
                .documents()
                .getFirst()
                .value()
                .itemsAt("samples")
                .stream()
                .map(Samples::sample)
                .toList();
    }

    /// The YAML texts of a sample by path.
    public static Map<String, String> texts(String sample) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        SampleFolder.files(sample)
                .forEach((path, bytes) ->
                        texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    /// Copies a sample into a folder of its name under `parent`, or with a number behind if people have changed that one.
    /// A copy that is still as it came is used again.
    ///
    /// @return the folder of the copy
    public static Path copy(String sample, Path parent) throws IOException {
        SortedMap<String, byte[]> files = SampleFolder.files(sample);
        Path folder = parent.resolve(sample);
        for (int count = 2; Files.exists(folder); count++) {
            if (isUntouched(folder, files)) {
                return folder;
            }
            folder = parent.resolve(sample + "-" + count);
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        return folder;
    }

    private static boolean isUntouched(Path folder, SortedMap<String, byte[]> files)
            throws IOException {
        try (var there = Files.walk(folder)) {
            if (there.filter(Files::isRegularFile).count() != files.size()) {
                return false;
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path copy = folder.resolve(file.getKey());
            if (!Files.isRegularFile(copy)
                    || !Arrays.equals(Files.readAllBytes(copy), file.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static Sample sample(Value entry) {
        return new Sample(
                entry.textAt("name").orElse(""),
                texts(entry.mappingAt("title")),
                texts(entry.mappingAt("description")));
    }

    private static Map<String, String> texts(Value.Mapping mapping) {
        Map<String, String> texts = new LinkedHashMap<>();
        mapping.entries().forEach((language, text) -> texts.put(language, text.display()));
        return texts;
    }
}
