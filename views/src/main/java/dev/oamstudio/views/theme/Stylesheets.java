package dev.oamstudio.views.theme;

import java.net.URL;
import java.util.Objects;

/// Where stylesheets are found. An area adds its own to its root node:
/// `getStylesheets().add(Stylesheets.of(CanvasView.class, "canvas.css"))`.
public final class Stylesheets {
    private Stylesheets() {}

    /// The address of a stylesheet that lies beside a class.
    public static String of(Class<?> area, String file) {
        return beside(area, file).toExternalForm();
    }

    static URL beside(Class<?> area, String file) {
        return Objects.requireNonNull(
                area.getResource(file), () -> area.getName() + " has no " + file);
    }
}
