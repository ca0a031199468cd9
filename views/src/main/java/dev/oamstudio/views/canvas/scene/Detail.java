package dev.oamstudio.views.canvas.scene;

/// How much of a card is drawn, by how near it is.
public enum Detail {
    /// The whole card, scaled.
    FULL,
    /// Tile, name, one line of state, health, at the size of the screen.
    COMPACT,
    /// A coloured box with its name and at most one mark.
    FAR,
    /// A coloured box without text, where names would not fit.
    DOT;

    private static final double FULL_FROM = 0.75;
    private static final double COMPACT_FROM = 0.40;
    private static final double NAMES_FROM = 0.22;

    /// The detail at a zoom, 1 being 100 %.
    public static Detail at(double zoom) {
        if (zoom >= FULL_FROM) {
            return FULL;
        }
        if (zoom >= COMPACT_FROM) {
            return COMPACT;
        }
        return zoom >= NAMES_FROM ? FAR : DOT;
    }
}
