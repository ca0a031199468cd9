package dev.oamstudio.app.settings;

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
/// @param undoMegabytes how much memory undo may take, from 1 to 4096
public record Settings(
        List<RecentFolder> recentFolders,
        Look look,
        Optional<WindowBounds> window,
        Map<String, String> layout,
        int undoMegabytes) {
    public static final Settings FIRST =
            new Settings(List.of(), new Look("", "", "", 100), Optional.empty(), Map.of(), 64);
    private static final int MOST_RECENT = 12;

    public Settings {
        Set<String> paths = new LinkedHashSet<>();
        recentFolders =
                recentFolders.stream()
                        .filter(folder -> paths.add(folder.path()))
                        .limit(MOST_RECENT)
                        .toList();
        layout = Map.copyOf(new TreeMap<>(layout));
        undoMegabytes = Math.clamp(undoMegabytes, 1, 4096);
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

    /// A window's place and size in pixels of the screen's.
    public record WindowBounds(int x, int y, int width, int height, boolean maximized) {}

    public Settings withRecent(RecentFolder folder) {
        List<RecentFolder> folders = new ArrayList<>(recentFolders);
        folders.addFirst(folder);
        return new Settings(folders, look, window, layout, undoMegabytes);
    }

    public Settings withoutRecent(String path) {
        List<RecentFolder> folders =
                recentFolders.stream().filter(folder -> !folder.path().equals(path)).toList();
        return new Settings(folders, look, window, layout, undoMegabytes);
    }

    public Settings withLook(Look chosen) {
        return new Settings(recentFolders, chosen, window, layout, undoMegabytes);
    }

    public Settings withWindow(WindowBounds bounds) {
        return new Settings(recentFolders, look, Optional.of(bounds), layout, undoMegabytes);
    }

    public Settings withLayout(Map<String, String> chosen) {
        return new Settings(recentFolders, look, window, chosen, undoMegabytes);
    }

    public Settings withUndoMegabytes(int megabytes) {
        return new Settings(recentFolders, look, window, layout, megabytes);
    }
}
