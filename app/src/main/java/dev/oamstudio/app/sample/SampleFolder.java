package dev.oamstudio.app.sample;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// The files of a sample among the product's own resources, whether those are a jar or a folder.
final class SampleFolder {
    private static final String ROOT = "/dev/oamstudio/app/samples/";

    private SampleFolder() {}

    static byte[] index() throws IOException {
        try (InputStream index = SampleFolder.class.getResourceAsStream(ROOT + "samples.yaml")) {
            return Objects.requireNonNull(index, "the samples are part of the product")
                    .readAllBytes();
        }
    }

    /// Contents by path, relative to the sample's folder, with `/`.
    static SortedMap<String, byte[]> files(String sample) throws IOException {
        URL index =
                Objects.requireNonNull(
                        SampleFolder.class.getResource(ROOT + "samples.yaml"),
                        "the samples are part of the product");
        return index.openConnection() instanceof JarURLConnection jar
                ? fromJar(jar, sample)
                : fromFolder(folder(index).resolveSibling(sample));
    }

    private static SortedMap<String, byte[]> fromJar(JarURLConnection connection, String sample)
            throws IOException {
        String prefix = ROOT.substring(1) + sample + "/";
        SortedMap<String, byte[]> files = new TreeMap<>();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            List<JarEntry> entries =
                    jar.stream()
                            .filter(e -> e.getName().startsWith(prefix) && !e.isDirectory())
                            .toList();
            for (JarEntry entry : entries) {
                files.put(entry.getName().substring(prefix.length()), bytes(jar, entry));
            }
        }
        return files;
    }

    private static byte[] bytes(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream stream = jar.getInputStream(entry)) {
            return stream.readAllBytes();
        }
    }

    private static SortedMap<String, byte[]> fromFolder(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                files.put(name, Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static Path folder(URL index) throws IOException {
        try {
            return Path.of(index.toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
