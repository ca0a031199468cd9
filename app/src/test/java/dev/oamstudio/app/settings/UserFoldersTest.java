package dev.oamstudio.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Each system has its own places.
class UserFoldersTest {
    private static final Path HOME = Path.of("/home/ada").toAbsolutePath();

    @Test
    void linuxFollowsTheXdgFolders() {
        String config = HOME.resolve("cfg").toString();
        assertThat(UserFolders.of("Linux", HOME, Map.of("XDG_CONFIG_HOME", config)))
                .isEqualTo(
                        new UserFolders(
                                HOME.resolve("cfg/oam-studio"),
                                HOME.resolve(".local/state/oam-studio"),
                                HOME.resolve("OAM Studio")));
    }

    @Test
    void aRelativeXdgFolderDoesNotCount() {
        assertThat(UserFolders.of("Linux", HOME, Map.of("XDG_CONFIG_HOME", "cfg")).config())
                .isEqualTo(HOME.resolve(".config/oam-studio"));
    }

    @Test
    void macAndWindowsHaveTheirOwn() {
        assertThat(UserFolders.of("Mac OS X", HOME, Map.of()).config())
                .isEqualTo(HOME.resolve("Library/Application Support/OAM Studio"));
        String roaming = HOME.resolve("Roaming").toString();
        assertThat(UserFolders.of("Windows 11", HOME, Map.of("APPDATA", roaming)).config())
                .isEqualTo(HOME.resolve("Roaming/OAM Studio"));
    }
}
