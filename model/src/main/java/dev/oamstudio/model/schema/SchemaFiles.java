package dev.oamstudio.model.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The compact schemas in the product's resources.
final class SchemaFiles {
    private SchemaFiles() {}

    /// The lines of a file; none if there is no such file.
    static List<String> lines(String file) {
        try (InputStream in = SchemaFiles.class.getResourceAsStream(file)) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
