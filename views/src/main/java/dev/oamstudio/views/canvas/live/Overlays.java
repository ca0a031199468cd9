package dev.oamstudio.views.canvas.live;

import dev.oamstudio.views.canvas.scene.Box;

/// What lies over the corners of a view of a size: the overview with its zoom bar, the legend. In px of the picture.
public record Overlays(double width, double height) {
    private static final double MARGIN = 12;
    private static final double WIDTH = 188;
    private static final double BAR = 40;
    private static final double MAP = 122;
    private static final double LEGEND = 330;
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 360;
    private static final double LEGEND_WIDTH = 760;
    private static final double LEGEND_HEIGHT = 420;

    /// Whether the view is large enough for the overview.
    public boolean hasRoomForMap() {
        return width >= LEAST_WIDTH && height >= LEAST_HEIGHT;
    }

    /// Whether the view is large enough for the legend.
    public boolean hasRoomForLegend() {
        return width >= LEGEND_WIDTH && height >= LEGEND_HEIGHT;
    }

    /// The zoom bar without the overview.
    public Box bar() {
        return corner(BAR);
    }

    /// The zoom bar, with the overview where there is room for it.
    public Box navigator() {
        return corner(hasRoomForMap() ? BAR + MAP : BAR);
    }

    /// What the colours mean, where cards are small.
    public Box legend() {
        return new Box(width - MARGIN - WIDTH, MARGIN, WIDTH, LEGEND);
    }

    /// The view without the column of the overlays.
    Box beside() {
        return new Box(0, 0, Math.max(1, width - WIDTH - MARGIN), height);
    }

    /// The view without the line of the zoom bar.
    Box above() {
        return new Box(0, 0, width, Math.max(1, height - BAR - MARGIN));
    }

    private Box corner(double tall) {
        return new Box(width - MARGIN - WIDTH, height - MARGIN - tall, WIDTH, tall);
    }
}
