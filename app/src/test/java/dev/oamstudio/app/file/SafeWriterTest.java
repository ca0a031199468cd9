package dev.oamstudio.app.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oamstudio.app.file.FailingDisk.Failure;
import dev.oamstudio.model.yaml.YamlLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A save holds all of the old or all of the new content, wherever it is interrupted.
class SafeWriterTest {
    private static final String OLD = "old: 1\n";
    private static final String NEW = "new: 一\r\n# ende ü\n";

    @TempDir Path folder;

    @Test
    void whatIsReadBackIsWhatWasWritten() throws IOException, FileException {
        Random random = new Random(7);
        SafeWriter writer = writer(new RealDisk());
        for (int round = 0; round < 100; round++) {
            String text = randomText(random);
            writer.write(folder.resolve("a.yaml"), text.getBytes(StandardCharsets.UTF_8));
            assertThat(FolderReader.read(folder, YamlLimits.DEFAULT.fileLength()).texts())
                    .containsExactly(Map.entry("a.yaml", text));
        }
    }

    @Test
    void aFileInNewFoldersIsCreatedWithThem() throws IOException {
        Path file = folder.resolve(".oam-studio/deep/layout.yaml");
        writer(new RealDisk()).write(file, bytes(NEW));
        assertThat(file).hasContent(NEW);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aFailureLeavesTheOldContentAndNothingElse(int step) throws IOException {
        Path file = old();
        SafeWriter writer = writer(new FailingDisk(new Failure.AtStep(step)));
        assertThatThrownBy(() -> writer.write(file, bytes(NEW))).isInstanceOf(IOException.class);
        assertThat(file).hasContent(OLD);
        assertThat(names()).containsExactly("a.yaml");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void anEndOfTheProcessLeavesTheOldOrTheNewContent(int step) throws IOException {
        Path file = old();
        SafeWriter writer = writer(new FailingDisk(new Failure.KilledAtStep(step)));
        assertThatThrownBy(() -> writer.write(file, bytes(NEW)))
                .isInstanceOf(FailingDisk.Killed.class);
        assertThat(Files.readString(file)).isEqualTo(step < 4 ? OLD : NEW);
    }

    @Test
    void whatProcessesLeftThatAreNoMoreIsSweptAway() throws IOException {
        Path file = old();
        Path living = LeftoverFiles.freshBeside(file);
        Files.writeString(living, NEW);
        Files.writeString(folder.resolve(".a.yaml.999999999-0a1b2c3d.oam-studio-tmp"), NEW);
        LeftoverFiles.sweep(folder);
        assertThat(names()).containsExactly(String.valueOf(living.getFileName()), "a.yaml");
    }

    @Test
    void aFolderThatTakesNoFilesIsWrittenInPlace() throws IOException {
        Path file = old();
        writer(new FailingDisk(new Failure.FoldersReadOnly())).write(file, bytes(NEW));
        assertThat(file).hasContent(NEW);
        assertThat(folder.resolve("backups")).isEmptyDirectory();
    }

    @Test
    void aFailureInPlaceBringsTheOldContentBackAndKeepsTheBackup() throws IOException {
        Path file = old();
        SafeWriter writer = writer(new FailingDisk(new Failure.FullInPlace(file.toRealPath())));
        assertThatThrownBy(() -> writer.write(file, bytes(NEW)))
                .hasMessage("no space left on device");
        assertThat(file).hasContent(OLD);
        try (Stream<Path> backups = Files.list(folder.resolve("backups"))) {
            assertThat(backups.toList())
                    .singleElement()
                    .satisfies(b -> assertThat(b).hasContent(OLD));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void permissionsStayAndLinksStayLinks() throws IOException {
        Path file = old();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("a.yaml"));
        writer(new RealDisk()).write(link, bytes(NEW));
        assertThat(link).isSymbolicLink().hasContent(NEW);
        assertThat(file).hasContent(NEW);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkToNothingMakesTheFileThatItNames() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("b.yaml"));
        writer(new RealDisk()).write(link, bytes(NEW));
        assertThat(folder.resolve("b.yaml")).isRegularFile().hasContent(NEW);
        assertThat(link).isSymbolicLink();
    }

    private SafeWriter writer(Disk disk) {
        return new SafeWriter(disk, folder.resolve("backups"));
    }

    private Path old() throws IOException {
        return Files.writeString(folder.resolve("a.yaml"), OLD);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String randomText(Random random) {
        String letters = "ab:\n\r\t# -\u00e4\u4e00\ufeff\"'";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.append(random.nextBoolean() ? "\uD83D\uDE00" : "").toString();
    }
}
