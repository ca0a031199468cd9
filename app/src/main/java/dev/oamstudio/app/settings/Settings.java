package dev.oamstudio.app.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the product remembers about its user.
///
/// @param recentFolders the last one first
/// @param theme the name of a theme, or empty for the system's
/// @param language a language tag, or empty for the system's
/// @param scale the size of everything in per cent, from 50 to 300
/// @param window where the window stood; empty before the first start
public record Settings(
        List<String> recentFolders,
        String theme,
        String language,
        int scale,
        Optional<WindowBounds> window) {
    public static final Settings FIRST = new Settings(List.of(), "", "", 100, Optional.empty());
    private static final int MOST_RECENT = 12;

    public Settings {
        recentFolders = recentFolders.stream().distinct().limit(MOST_RECENT).toList();
        scale = Math.clamp(scale, 50, 300);
    }

    /// A window's place and size in pixels of the screen's.
    public record WindowBounds(int x, int y, int width, int height, boolean maximized) {}

    public Settings withRecent(String folder) {
        List<String> folders = new ArrayList<>(recentFolders);
        folders.remove(folder);
        folders.addFirst(folder);
        return new Settings(folders, theme, language, scale, window);
    }

    public Settings withoutRecent(String folder) {
        List<String> folders = new ArrayList<>(recentFolders);
        folders.remove(folder);
        return new Settings(folders, theme, language, scale, window);
    }

    public Settings withTheme(String chosen) {
        return new Settings(recentFolders, chosen, language, scale, window);
    }

    public Settings withLanguage(String chosen) {
        return new Settings(recentFolders, theme, chosen, scale, window);
    }

    public Settings withScale(int percent) {
        return new Settings(recentFolders, theme, language, percent, window);
    }

    public Settings withWindow(WindowBounds bounds) {
        return new Settings(recentFolders, theme, language, scale, Optional.of(bounds));
    }
}
