package dev.oamstudio.model.dialect;

import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.yaml.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The documents that the tests read, each in a file beside this class: every construct of OAM v1alpha2 in both dialects.
final class Fixture {
    static final List<String> YAML =
            List.of("application.yaml", "components.yaml", "definitions.yaml", "helloworld.yaml");

    private Fixture() {}

    static String text(String name) {
        try (InputStream in =
                Objects.requireNonNull(Fixture.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static YamlFile file(String name) {
        return YamlFile.parse(name, text(name));
    }

    static OamModel model(String... names) {
        return ModelReader.read(List.of(names).stream().map(Fixture::file).toList());
    }
}
