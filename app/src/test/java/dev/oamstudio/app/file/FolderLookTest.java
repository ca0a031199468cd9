package dev.oamstudio.app.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.yaml.YamlLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What others do in a folder is seen, file by file, and nothing else is.
class FolderLookTest {
    private final FolderLook look = new FolderLook();

    @TempDir Path folder;

    @BeforeEach
    void fill() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "a: 1\n");
        Files.createDirectories(folder.resolve("deep"));
        Files.writeString(folder.resolve("deep/b.yaml"), "b: 1\n");
        Files.writeString(folder.resolve("notes.txt"), "x");
    }

    @Test
    void aFolderAsItWasReadHasNoChanges() throws Exception {
        assertThat(changes(read())).isEmpty();
    }

    @Test
    void changedNewAndDeletedFilesAreSeenAndOthersAreNot() throws Exception {
        Workspace before = read();
        assertThat(changes(before)).isEmpty();
        Files.writeString(folder.resolve("a.yaml"), "a: 22\n");
        Files.writeString(folder.resolve("new.yml"), "n: 1\n");
        Files.writeString(folder.resolve("notes.txt"), "y");
        Files.delete(folder.resolve("deep/b.yaml"));
        assertThat(changes(before))
                .isEqualTo(
                        Map.of(
                                "a.yaml", Optional.of("a: 22\n"),
                                "deep/b.yaml", Optional.empty(),
                                "new.yml", Optional.of("n: 1\n")));
    }

    @Test
    void aFileOfTheSameLengthWithANewTimeIsReadAgain() throws Exception {
        Workspace before = read();
        assertThat(changes(before)).isEmpty();
        Path file = folder.resolve("a.yaml");
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, "a: 2\n");
        Files.setLastModifiedTime(file, FileTime.fromMillis(time.toMillis() + 1_000));
        assertThat(changes(before)).isEqualTo(Map.of("a.yaml", Optional.of("a: 2\n")));
    }

    @Test
    void whatIsNoTextAnyMoreCountsAsUnchanged() throws Exception {
        Workspace before = read();
        Files.write(folder.resolve("a.yaml"), new byte[] {0, 1, 2, 0});
        assertThat(changes(before)).isEmpty();
    }

    private Map<String, Optional<String>> changes(Workspace before) throws FileException {
        return look.changedSince(folder, before, YamlLimits.DEFAULT.fileLength());
    }

    private Workspace read() throws FileException {
        return Workspace.of(
                FolderReader.read(folder, YamlLimits.DEFAULT.fileLength()).texts(),
                Catalog.builtIn());
    }
}
