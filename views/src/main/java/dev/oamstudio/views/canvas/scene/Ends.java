package dev.oamstudio.views.canvas.scene;

/// The sides at which an edge leaves one card and reaches another.
///
/// Right and bottom go out, left and top come in, so that an application reads from left to right; what lies straight above
/// or behind is reached the other way.
record Ends(Side out, Side in) {
    /// Less room than this between two cards is too little for a line with its head.
    private static final double LEAST_GAP = 28;

    static Ends between(Box first, Box then) {
        if (then.x() - first.right() >= LEAST_GAP) {
            return new Ends(Side.RIGHT, Side.LEFT);
        }
        boolean below = then.y() - first.bottom() >= LEAST_GAP;
        boolean above = first.y() - then.bottom() >= LEAST_GAP;
        if (below) {
            return new Ends(Side.BOTTOM, Side.TOP);
        }
        if (above) {
            return new Ends(Side.TOP, Side.BOTTOM);
        }
        return new Ends(Side.BOTTOM, Side.BOTTOM);
    }
}
