package dev.oamstudio.app.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where things of the user's are kept, as the operating system has it.
///
/// @param config the product's settings
/// @param state what may be lost: backups, sessions
/// @param work where people look for their own files: copies of samples
public record UserFolders(Path config, Path state, Path work) {
    private static final String NAME = "oam-studio";

    /// The folders of the user who runs this process.
    public static UserFolders ofThisUser() {
        return of(
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", "")),
                System.getenv());
    }

    /// @param system the name of the operating system, as Java has it
    public static UserFolders of(String system, Path home, Map<String, String> environment) {
        Path work = home.resolve("OAM Studio");
        if (system.startsWith("Mac")) {
            Path library = home.resolve("Library");
            return new UserFolders(
                    library.resolve("Application Support").resolve("OAM Studio"),
                    library.resolve("Caches").resolve("OAM Studio"),
                    work);
        }
        if (system.startsWith("Windows")) {
            return new UserFolders(
                    folder(environment, "APPDATA", home.resolve("AppData/Roaming"), "OAM Studio"),
                    folder(
                            environment,
                            "LOCALAPPDATA",
                            home.resolve("AppData/Local"),
                            "OAM Studio"),
                    work);
        }
        return new UserFolders(
                folder(environment, "XDG_CONFIG_HOME", home.resolve(".config"), NAME),
                folder(environment, "XDG_STATE_HOME", home.resolve(".local/state"), NAME),
                work);
    }

    // The XDG rules: a relative path in such a variable does not count.
    private static Path folder(
            Map<String, String> environment, String variable, Path usual, String name) {
        return Optional.ofNullable(environment.get(variable))
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(usual)
                .resolve(name);
    }
}
