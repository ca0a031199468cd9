package dev.oamstudio.app.launch;

import dev.oamstudio.app.settings.Settings.WindowBounds;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/// Where a remembered window can stand today: wholly on the screen that shows most of it.
final class ScreenRoom {
    private ScreenRoom() {}

    /// @param screens what of each screen windows may cover
    /// @return empty if no screen shows any of the window: one may be unplugged by now
    static Optional<WindowBounds> fitted(WindowBounds bounds, List<Rectangle2D> screens) {
        return screens.stream()
                .filter(screen -> shared(screen, bounds) > 0)
                .max(Comparator.comparingDouble(screen -> shared(screen, bounds)))
                .map(screen -> within(screen, bounds));
    }

    private static double shared(Rectangle2D screen, WindowBounds bounds) {
        double left = Math.max(screen.getMinX(), bounds.x());
        double right = Math.min(screen.getMaxX(), bounds.x() + (double) bounds.width());
        double top = Math.max(screen.getMinY(), bounds.y());
        double bottom = Math.min(screen.getMaxY(), bounds.y() + (double) bounds.height());
        return Math.max(0, right - left) * Math.max(0, bottom - top);
    }

    private static WindowBounds within(Rectangle2D screen, WindowBounds bounds) {
        int width = Math.min(bounds.width(), (int) screen.getWidth());
        int height = Math.min(bounds.height(), (int) screen.getHeight());
        int left = (int) Math.clamp(bounds.x(), screen.getMinX(), screen.getMaxX() - width);
        int top = (int) Math.clamp(bounds.y(), screen.getMinY(), screen.getMaxY() - height);
        return new WindowBounds(left, top, width, height, bounds.maximized());
    }
}
