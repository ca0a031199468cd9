package dev.oamstudio.app.settings;

import dev.oamstudio.model.yaml.YamlLimits;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What the product remembers about its user.
///
/// @param recentFolders the last one first
/// @param look how the window looks
/// @param window where the window stood; empty before the first start
/// @param layout what of the window is shown, in the window's own words
/// @param limits what undo and texts may cost
public record Settings(
        List<RecentFolder> recentFolders,
        Look look,
        Optional<WindowBounds> window,
        Map<String, String> layout,
        Limits limits) {
    public static final Settings FIRST =
            new Settings(
                    List.of(), new Look("", "", "", 100), Optional.empty(), Map.of(), Limits.USUAL);
    private static final int MOST_RECENT = 12;

    public Settings {
        Set<String> paths = new LinkedHashSet<>();
        recentFolders =
                recentFolders.stream()
                        .filter(folder -> paths.add(folder.path()))
                        .limit(MOST_RECENT)
                        .toList();
        layout = Map.copyOf(new TreeMap<>(layout));
    }

    /// A folder that was opened.
    ///
    /// @param opened when; empty if that is not known
    public record RecentFolder(String path, Optional<Instant> opened) {}

    /// @param theme the name of a theme, or empty for the system's
    /// @param density the name of a density, or empty for the usual one
    /// @param language a language tag, or empty for the system's
    /// @param scale the size of everything in per cent, from 100 to 300
    public record Look(String theme, String density, String language, int scale) {
        public Look {
            scale = Math.clamp(scale, 100, 300);
        }
    }

    /// What the product may use for a folder.
    ///
    /// @param undoMegabytes how much memory undo may take, from 1 to 4096
    /// @param yaml what texts may cost
    public record Limits(int undoMegabytes, YamlLimits yaml) {
        public static final Limits USUAL = new Limits(64, YamlLimits.DEFAULT);

        public Limits {
            undoMegabytes = Math.clamp(undoMegabytes, 1, 4096);
        }
    }

    /// A window's place and size in pixels of the screen's.
    public record WindowBounds(int x, int y, int width, int height, boolean maximized) {}

    public Settings withRecent(RecentFolder folder) {
        List<RecentFolder> folders = new ArrayList<>(recentFolders);
        folders.addFirst(folder);
        return new Settings(folders, look, window, layout, limits);
    }

    public Settings withoutRecent(String path) {
        List<RecentFolder> folders =
                recentFolders.stream().filter(folder -> !folder.path().equals(path)).toList();
        return new Settings(folders, look, window, layout, limits);
    }

    public Settings withLook(Look chosen) {
        return new Settings(recentFolders, chosen, window, layout, limits);
    }

    public Settings withWindow(WindowBounds bounds) {
        return new Settings(recentFolders, look, Optional.of(bounds), layout, limits);
    }

    public Settings withLayout(Map<String, String> chosen) {
        return new Settings(recentFolders, look, window, chosen, limits);
    }

    public Settings withLimits(Limits chosen) {
        return new Settings(recentFolders, look, window, layout, chosen);
    }
}
