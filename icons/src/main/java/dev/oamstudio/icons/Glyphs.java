package dev.oamstudio.icons;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/// The set of signs, found by name, by the Kubernetes or OAM kind that they stand for, or by the
/// software in a container image. Immutable.
public final class Glyphs {
    private final SortedMap<String, Glyph> byName;
    private final Map<String, Glyph> byKind;
    private final Map<String, Glyph> byImage;

    private Glyphs(
            SortedMap<String, Glyph> byName,
            Map<String, Glyph> byKind,
            Map<String, Glyph> byImage) {
        this.byName = byName;
        this.byKind = byKind;
        this.byImage = byImage;
    }

    /// The signs that the build compiled from the module's SVG files.
    public static Glyphs builtIn() {
        return BuiltIn.GLYPHS;
    }

    /// The sign whose source file has this name.
    public Optional<Glyph> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// The sign for objects of a kind: one drawn for `group/kind` if there is one, else for `kind` in any
    /// group. The core group is the empty text.
    public Optional<Glyph> ofKind(String group, String kind) {
        return Optional.ofNullable(byKind.get(group + "/" + kind))
                .or(() -> Optional.ofNullable(byKind.get(kind)));
    }

    /// The sign for the software in an image, by the last part of its repository: `docker.io/library/redis:7.4`
    /// is a database.
    public Optional<Glyph> ofImage(String image) {
        return Optional.ofNullable(byImage.get(repositoryName(image)));
    }

    /// Every sign, in the order of their names.
    public Collection<Glyph> all() {
        return byName.values();
    }

    private static String repositoryName(String image) {
        String untilDigest = image.split("@", 2)[0];
        String lastPart = untilDigest.substring(untilDigest.lastIndexOf('/') + 1);
        return lastPart.split(":", 2)[0].toLowerCase(Locale.ROOT);
    }

    static Glyphs read(Properties index) {
        SortedMap<String, Glyph> byName = new TreeMap<>();
        Map<String, Glyph> byKind = new LinkedHashMap<>();
        Map<String, Glyph> byImage = new LinkedHashMap<>();
        for (String key : index.stringPropertyNames()) {
            if (!key.endsWith(".path")) {
                continue;
            }
            Entry entry = new Entry(index, key.substring(0, key.length() - ".path".length()));
            Glyph glyph = entry.glyph();
            byName.put(glyph.name(), glyph);
            entry.words("kinds").forEach(kind -> byKind.put(kind, glyph));
            entry.words("images").forEach(image -> byImage.put(image, glyph));
        }
        return new Glyphs(java.util.Collections.unmodifiableSortedMap(byName), byKind, byImage);
    }

    /// The properties of one sign in the index.
    private record Entry(Properties index, String name) {
        Glyph glyph() {
            return new Glyph(name, text("path"), Integer.parseInt(text("grid")), ink());
        }

        private Ink ink() {
            double width = Double.parseDouble(text("stroke"));
            return width == 0 ? new Ink.Fill() : new Ink.Stroke(width);
        }

        java.util.List<String> words(String field) {
            String text = text(field);
            return text.isEmpty() ? java.util.List.of() : java.util.List.of(text.split(" "));
        }

        private String text(String field) {
            return Objects.requireNonNull(
                    index.getProperty(name + "." + field), () -> name + " lacks " + field);
        }
    }

    /// Loaded at the first use.
    private static final class BuiltIn {
        static final Glyphs GLYPHS = load();

        private static Glyphs load() {
            Properties index = new Properties();
            try (Reader reader =
                    new InputStreamReader(
                            Objects.requireNonNull(
                                    Glyphs.class.getResourceAsStream("glyphs.properties"),
                                    "The glyph index was not built"),
                            StandardCharsets.UTF_8)) {
                index.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return read(index);
        }
    }
}
