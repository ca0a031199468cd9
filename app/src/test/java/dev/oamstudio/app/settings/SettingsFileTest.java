package dev.oamstudio.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.app.file.RealDisk;
import dev.oamstudio.app.file.SafeWriter;
import dev.oamstudio.app.settings.Settings.Limits;
import dev.oamstudio.app.settings.Settings.Look;
import dev.oamstudio.app.settings.Settings.RecentFolder;
import dev.oamstudio.app.settings.Settings.WindowBounds;
import dev.oamstudio.model.yaml.YamlLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Settings come back as they were; damage costs only what is damaged.
class SettingsFileTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Settings FULL =
            new Settings(
                    List.of(
                            new RecentFolder("/home/ada/shop", Optional.of(NOON)),
                            new RecentFolder("C:\\work: \"x\"", Optional.empty())),
                    new Look("dark", "compact", "zh-CN", 125),
                    Optional.of(new WindowBounds(-10, 20, 1440, 900, true)),
                    Map.of("left", "hidden", "leftSize", "240"),
                    new Limits(256, new YamlLimits(1 << 20, 1 << 16, 100, 50, 3, 2)));

    @TempDir Path folder;

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        file().write(FULL);
        assertThat(file().read()).isEqualTo(FULL);
    }

    @Test
    void aMissingFileMeansTheFirstStart() {
        assertThat(file().read()).isEqualTo(Settings.FIRST);
    }

    @Test
    void limitsThatDoNotHoldAreToldWithTheirLine() throws IOException {
        write(
                """
                theme: dark
                undoMegabytes: 9999
                yaml:
                  depth: 5000
                  documents: many
                  expansion: 12
                  fileLength: -1
                """);
        assertThat(
                        file().ignored().stream()
                                .map(each ->
                                        String.join(
                                                " ",
                                                each.file().getFileName() + ":" + each.line(),
                                                each.name(),
                                                each.written(),
                                                each.holds())))
                .containsExactly(
                        "settings.yaml:2 undoMegabytes 9999 4096",
                        "settings.yaml:7 yaml.fileLength -1 33554432",
                        "settings.yaml:5 yaml.documents many 10000",
                        "settings.yaml:4 yaml.depth 5000 1000");
        write("yaml: none\n");
        assertThat(file().ignored())
                .singleElement()
                .satisfies(whole -> assertThat(whole.written()).isEqualTo("none"));
        file().write(FULL);
        assertThat(file().ignored()).as("what the window writes holds").isEmpty();
    }

    @Test
    void whatIsDamagedCountsAsNeverSetAndTheRestHolds() throws IOException {
        write(
                """
                recentFolders: [/a, 7, {b: c}, {path: /d, opened: yesterday}]
                theme: [dark]
                language: en
                scale: huge
                window: {x: 1, y: 2, width: 0, height: 5}
                layout: [left]
                later: unknown
                """);
        assertThat(file().read())
                .isEqualTo(
                        new Settings(
                                List.of(untimed("/a"), untimed("/d")),
                                new Look("", "", "en", 100),
                                Optional.empty(),
                                Map.of(),
                                Limits.USUAL));
    }

    @Test
    void aFileThatIsNoYamlIsTheFirstStartAgain() throws IOException {
        Files.write(folder.resolve("settings.yaml"), new byte[] {0, (byte) 0xff, '{', '[', 9});
        assertThat(file().read()).isEqualTo(Settings.FIRST);
    }

    @Test
    void aFolderIsRecentOnceAndTheLastOneComesFirst() {
        assertThat(
                        Settings.FIRST
                                .withRecent(untimed("/a"))
                                .withRecent(untimed("/b"))
                                .withRecent(new RecentFolder("/a", Optional.of(NOON)))
                                .recentFolders())
                .isEqualTo(List.of(new RecentFolder("/a", Optional.of(NOON)), untimed("/b")));
    }

    @Test
    void changesFromManySidesAreAllKept() throws Exception {
        SettingsFile shared = file();
        List<Thread> sides = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            RecentFolder folder = untimed("/" + i);
            sides.add(Thread.ofVirtual().start(() -> change(shared, folder)));
        }
        for (Thread side : sides) {
            side.join();
        }
        assertThat(shared.read().recentFolders()).hasSize(8);
    }

    private static void change(SettingsFile shared, RecentFolder folder) {
        try {
            shared.change(now -> now.withRecent(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RecentFolder untimed(String path) {
        return new RecentFolder(path, Optional.empty());
    }

    private SettingsFile file() {
        return new SettingsFile(folder, new SafeWriter(new RealDisk(), folder.resolve("backups")));
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("settings.yaml"), text);
    }
}
