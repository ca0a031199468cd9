package dev.oamstudio.app.launch;

import java.util.Map;

/// Whether there is a screen to show a window on.
final class Display {
    private Display() {}

    /// @param system the name of the operating system, as Java has it
    static boolean isThere(String system, Map<String, String> environment) {
        boolean asksVariables = !system.startsWith("Mac") && !system.startsWith("Windows");
        return !asksVariables
                || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }
}
