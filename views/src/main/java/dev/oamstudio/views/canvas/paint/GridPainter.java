package dev.oamstudio.views.canvas.paint;

import dev.oamstudio.views.canvas.scene.Box;

/// The ground with its dots: one each 16 px, fewer from afar.
final class GridPainter {
    private static final double STEP = 16;
    private static final double LEAST_ON_SCREEN = 12;

    private final Brush brush;

    GridPainter(Brush brush) {
        this.brush = brush;
    }

    void paint(Frame frame, double width, double height) {
        Sheet context = brush.context();
        brush.turnToPicture();
        brush.fill(new Box(0, 0, width, height), 0, "-oam-canvas");
        double step = STEP;
        while (step * frame.zoom() < LEAST_ON_SCREEN) {
            step *= 2;
        }
        context.setFill(brush.colour("-oam-dot"));
        double size = Math.max(1, Math.rint(frame.zoom()));
        double onScreen = step * frame.zoom();
        double firstX = (Math.ceil(frame.left() / step) * step - frame.left()) * frame.zoom();
        double firstY = (Math.ceil(frame.top() / step) * step - frame.top()) * frame.zoom();
        for (double y = firstY; y < height; y += onScreen) {
            for (double x = firstX; x < width; x += onScreen) {
                context.fillRect(Math.rint(x), Math.rint(y), size, size);
            }
        }
    }
}
