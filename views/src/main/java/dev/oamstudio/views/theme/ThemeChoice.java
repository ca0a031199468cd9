package dev.oamstudio.views.theme;

/// What the user can choose.
public enum ThemeChoice {
    /// As the operating system is, and changes with it.
    SYSTEM,
    LIGHT,
    DARK,
    /// High contrast, light or dark as the operating system is.
    HIGH_CONTRAST;

    /// The theme for this choice on a system that is dark or not.
    public Theme on(boolean systemDark) {
        return switch (this) {
            case SYSTEM -> systemDark ? Theme.DARK : Theme.LIGHT;
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case HIGH_CONTRAST -> systemDark ? Theme.DARK_CONTRAST : Theme.LIGHT_CONTRAST;
        };
    }
}
