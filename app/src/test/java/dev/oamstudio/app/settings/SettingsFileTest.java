package dev.oamstudio.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.app.file.RealDisk;
import dev.oamstudio.app.file.SafeWriter;
import dev.oamstudio.app.settings.Settings.WindowBounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Settings come back as they were; damage costs only what is damaged.
class SettingsFileTest {
    private static final Settings FULL =
            new Settings(
                    List.of("/home/ada/shop", "C:\\work: \"x\""),
                    "dark",
                    "zh-CN",
                    125,
                    Optional.of(new WindowBounds(-10, 20, 1440, 900, true)));

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
    void whatIsDamagedCountsAsNeverSetAndTheRestHolds() throws IOException {
        write(
                """
                recentFolders: [/a, 7, {b: c}]
                theme: [dark]
                language: en
                scale: huge
                window: {x: 1, y: 2, width: 0, height: 5}
                later: unknown
                """);
        assertThat(file().read())
                .isEqualTo(new Settings(List.of("/a"), "", "en", 100, Optional.empty()));
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
                                .withRecent("/a")
                                .withRecent("/b")
                                .withRecent("/a")
                                .recentFolders())
                .isEqualTo(List.of("/a", "/b"));
    }

    private SettingsFile file() {
        return new SettingsFile(folder, new SafeWriter(new RealDisk(), folder.resolve("backups")));
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("settings.yaml"), text);
    }
}
