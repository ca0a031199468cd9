package dev.oamstudio.app.launch;

import dev.oamstudio.app.settings.Settings.RecentFolder;
import dev.oamstudio.app.settings.SettingsFile;
import dev.oamstudio.views.shell.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// The folders that were opened, kept with the settings; or nothing, for a window that no user sees.
final class Memory {
    private final Optional<SettingsFile> settings;
    private final InstantSource clock;

    private Memory(Optional<SettingsFile> settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    static Memory in(SettingsFile settings, InstantSource clock) {
        return new Memory(Optional.of(settings), clock);
    }

    /// Remembers nothing.
    static Memory none() {
        return new Memory(Optional.empty(), InstantSource.system());
    }

    void remember(Path folder) throws IOException {
        RecentFolder opened = new RecentFolder(folder.toString(), Optional.of(clock.instant()));
        if (settings.isPresent()) {
            settings.get().change(now -> now.withRecent(opened));
        }
    }

    void forget(Path folder) throws IOException {
        if (settings.isPresent()) {
            settings.get().change(now -> now.withoutRecent(folder.toString()));
        }
    }

    List<Desk.Recent> recent() {
        return settings.stream()
                .flatMap(file -> file.read().recentFolders().stream())
                .map(Memory::recent)
                .toList();
    }

    private static Desk.Recent recent(RecentFolder folder) {
        Path path = Path.of(folder.path());
        return new Desk.Recent(path, folder.opened(), Files.isDirectory(path));
    }
}
