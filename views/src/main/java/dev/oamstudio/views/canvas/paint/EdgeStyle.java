package dev.oamstudio.views.canvas.paint;

import dev.oamstudio.views.canvas.scene.Edge;

/// How the line of an edge looks.
///
/// @param alpha 1 where it does not step back
record EdgeStyle(String token, double width, boolean dashed, double alpha) {
    private static final double PLAIN = 1.5;
    private static final double SELECTED = 2.5;
    private static final double CYCLE = 2.25;
    private static final double DIMMED = 0.35;

    static EdgeStyle plain(Edge.Kind kind) {
        return switch (kind) {
            case ORDER -> new EdgeStyle("-oam-edge", PLAIN, false, 1);
            case DATA -> new EdgeStyle("-oam-data", PLAIN, false, 1);
        };
    }

    static EdgeStyle selected() {
        return new EdgeStyle("-color-accent-fg", SELECTED, false, 1);
    }

    static EdgeStyle inCycle() {
        return new EdgeStyle("-color-danger-fg", CYCLE, false, 1);
    }

    /// An edge that is being drawn.
    static EdgeStyle drawing() {
        return new EdgeStyle("-color-accent-fg", 2, true, 1);
    }

    /// An edge that is being drawn and will be refused.
    static EdgeStyle refused() {
        return new EdgeStyle("-color-danger-fg", CYCLE, true, 1);
    }

    EdgeStyle dimmed() {
        return new EdgeStyle(token, width, dashed, DIMMED);
    }
}
