package dev.oamstudio.app.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oamstudio.app.file.FileProblem.Kind;
import dev.oamstudio.model.yaml.YamlLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What can be read of a folder is read, whatever else stands in it.
class FolderReaderTest {
    @TempDir Path folder;

    @Test
    void yamlFilesOfAllFoldersAreReadButNotThoseOfHiddenOnes() throws Exception {
        write("a.yaml", "a: 1\n");
        write("deep/er/b.YML", "b: 1\n");
        write("c.json", "{}");
        write("d.json", "{\"apiVersion\": \"v1\"}");
        write(".git/d.yaml", "d: 1\n");
        write(".oam-studio/layout.yaml", "e: 1\n");
        assertThat(FolderReader.read(folder, YamlLimits.DEFAULT.fileLength()))
                .isEqualTo(
                        new FolderContents(
                                folder,
                                new TreeMap<>(
                                        Map.of(
                                                "a.yaml", "a: 1\n",
                                                "d.json", "{\"apiVersion\": \"v1\"}",
                                                "deep/er/b.YML", "b: 1\n",
                                                ".oam-studio/layout.yaml", "e: 1\n")),
                                List.of()));
    }

    @Test
    void whatIsNoTextOrTooLargeIsNamedAndTheRestIsRead() throws Exception {
        write("good.yaml", "a: 1\n");
        Files.write(folder.resolve("binary.yaml"), new byte[] {'a', 0, 'b'});
        Files.write(
                folder.resolve("latin1.yaml"), "\u00fc: 1".getBytes(StandardCharsets.ISO_8859_1));
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("large.yaml").toFile(), "rw")) {
            large.setLength(50L << 20);
        }
        FolderContents contents = FolderReader.read(folder, YamlLimits.DEFAULT.fileLength());
        assertThat(contents.texts()).containsOnlyKeys("good.yaml");
        assertThat(contents.problems())
                .containsExactly(
                        new FileProblem("binary.yaml", Kind.BINARY, ""),
                        new FileProblem("large.yaml", Kind.TOO_LARGE, "50"),
                        new FileProblem("latin1.yaml", Kind.NOT_UTF8, ""));
    }

    @Test
    void aSingleFileIsReadWhateverItsName() throws Exception {
        write("application.txt", "a: 1\n");
        assertThat(
                        FolderReader.read(
                                        folder.resolve("application.txt"),
                                        YamlLimits.DEFAULT.fileLength())
                                .texts())
                .isEqualTo(Map.of("application.txt", "a: 1\n"));
    }

    @Test
    void aFolderThatIsMissingIsAFailureThatNamesIt() {
        assertThatThrownBy(() ->
                        FolderReader.read(folder.resolve("no"), YamlLimits.DEFAULT.fileLength()))
                .isInstanceOfSatisfying(
                        FileException.class,
                        failure -> {
                            assertThat(failure.kind()).isEqualTo(FileException.Kind.MISSING);
                            assertThat(failure.path()).isEqualTo(folder.resolve("no"));
                        });
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkBackToTheFolderIsNotFollowedForEver() throws Exception {
        write("a.yaml", "a: 1\n");
        Files.createSymbolicLink(folder.resolve("again"), folder);
        assertThat(FolderReader.read(folder, YamlLimits.DEFAULT.fileLength()).texts())
                .containsOnlyKeys("a.yaml");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatLeadsNowhereIsTold() throws Exception {
        write("a.yaml", "a: 1\n");
        Files.createSymbolicLink(folder.resolve("b.yaml"), folder.resolve("gone.yaml"));

        FolderContents contents = FolderReader.read(folder, YamlLimits.DEFAULT.fileLength());

        assertThat(contents.texts()).containsOnlyKeys("a.yaml");
        assertThat(contents.problems())
                .containsExactly(
                        new FileProblem(
                                "b.yaml", FileProblem.Kind.UNREADABLE, "the link leads nowhere"));
    }

    @Test
    void aStreamIsOneText() throws Exception {
        byte[] bytes = "a: \u4e00\n".getBytes(StandardCharsets.UTF_8);
        assertThat(
                        FolderReader.read(
                                        new ByteArrayInputStream(bytes),
                                        "<stdin>",
                                        YamlLimits.DEFAULT.fileLength())
                                .texts())
                .isEqualTo(Map.of("<stdin>", "a: \u4e00\n"));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
