package dev.oamstudio.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.app.file.RealDisk;
import dev.oamstudio.app.file.SafeWriter;
import dev.oamstudio.app.settings.SettingsFile;
import dev.oamstudio.views.shell.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Folders that were opened are remembered with their time; a window that no user sees remembers none.
class MemoryTest {
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    @TempDir Path folder;

    @Test
    void aFolderIsRememberedWithItsTimeAndSaidToBeGoneOnceItIs() throws IOException {
        Path there = Files.createDirectories(folder.resolve("there"));
        Path gone = folder.resolve("gone");
        Memory memory = Memory.in(settings(), InstantSource.fixed(NOON));
        memory.remember(gone);
        memory.remember(there);
        assertThat(memory.recent())
                .containsExactly(
                        new Desk.Recent(there, Optional.of(NOON), true),
                        new Desk.Recent(gone, Optional.of(NOON), false));
        memory.forget(gone);
        assertThat(memory.recent()).extracting(Desk.Recent::folder).containsExactly(there);
    }

    @Test
    void aWindowThatNoUserSeesRemembersNothing() throws IOException {
        Memory memory = Memory.none();
        memory.remember(folder);
        assertThat(memory.recent()).isEmpty();
        assertThat(settings().read().recentFolders()).isEmpty();
    }

    private SettingsFile settings() {
        return new SettingsFile(
                folder.resolve("config"),
                new SafeWriter(new RealDisk(), folder.resolve("backups")));
    }
}
