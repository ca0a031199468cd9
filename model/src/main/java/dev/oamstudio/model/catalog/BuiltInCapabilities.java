package dev.oamstudio.model.catalog;

import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.catalog.Capability.Origin;
import dev.oamstudio.model.catalog.Capability.Presentation;
import dev.oamstudio.model.definition.Definition;
import dev.oamstudio.model.dialect.ModelReader;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The capabilities that ship with the product, from the YAML files beside this class: whatever lies there is one. They come in
/// the order of the annotation `studio.oam.dev/order`, then by name.
final class BuiltInCapabilities {
    private static final String ORDER = "studio.oam.dev/order";

    private BuiltInCapabilities() {}

    static List<Capability> read() {
        List<YamlFile> files =
                texts().entrySet().stream()
                        .map(file -> YamlFile.parse(file.getKey(), file.getValue()))
                        .toList();
        OamModel model = ModelReader.read(files);
        return model.definitions().stream()
                .sorted(
                        Comparator.comparing(BuiltInCapabilities::order)
                                .thenComparing(Definition::name))
                .map(BuiltInCapabilities::capability)
                .toList();
    }

    private static String order(Definition definition) {
        return definition.object().annotations().getOrDefault(ORDER, "99");
    }

    private static Capability capability(Definition definition) {
        Hints hints = Hints.of(definition);
        GroupVersionKind type =
                hints.type()
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "A built-in capability without object: "
                                                + definition.name()));
        return new Capability(
                CapabilityKind.of(definition),
                definition,
                type,
                definition.reference().substring(0, definition.reference().indexOf('.')),
                false,
                new Presentation(
                        hints.title().orElse(type.kind()),
                        hints.description().orElse(""),
                        hints.icon().orElse("")),
                hints.template().orElse(Value.Mapping.EMPTY),
                Value.Mapping.EMPTY,
                hints.summary().orElse(List.of()),
                Origin.BUILT_IN);
    }

    private static Map<String, String> texts() {
        URL anchor =
                Objects.requireNonNull(BuiltInCapabilities.class.getResource("deployment.yaml"));
        try {
            URI uri = anchor.toURI();
            if (!uri.getScheme().equals("jar")) {
                return texts(Objects.requireNonNull(Path.of(uri).getParent()));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return texts(jar.getPath(folder(uri)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The folder inside a jar of `jar:file:….jar!/folder/file`.
    private static String folder(URI uri) {
        String inside = uri.toString().substring(uri.toString().indexOf('!') + 1);
        return inside.substring(0, inside.lastIndexOf('/'));
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        List<Path> paths = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".yaml")).forEach(paths::add);
        }
        for (Path path : paths) {
            texts.put(String.valueOf(path.getFileName()), Files.readString(path));
        }
        return texts;
    }
}
