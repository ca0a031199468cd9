package dev.oamstudio.views.canvas.scene;

/// The lengths of a card at 100 %.
public final class CardMeasures {
    public static final double WIDTH = 212;
    public static final double RADIUS = 10;
    public static final double BORDER = 1;
    public static final double HEADER = 48;
    public static final double HEADER_PADDING = 10;
    public static final double TILE = 28;
    public static final double TILE_GAP = 10;
    public static final double MARK = 16;
    public static final double MARK_GAP = 6;
    public static final double FIELDS_PADDING = 12;
    public static final double FIELD = 18;
    public static final double FIELD_LABEL = 48;
    public static final double STRIP = 34;
    public static final double STRIP_PADDING = 8;
    public static final double CHIP = 22;
    public static final double CHIP_GAP = 4;

    /// Cards snap to this when they are moved.
    public static final double SNAP = 8;

    /// Fewer fields leave their room empty, so that cards of a row are equally high.
    private static final int LEAST_FIELDS = 2;

    /// What stands below the fields besides borders: with traits the strip, else some air.
    private static final double AIR = 4;

    private CardMeasures() {}

    /// The height of a card.
    public static double height(int fields, boolean traits) {
        return stripTop(fields) + (traits ? STRIP : AIR) + BORDER;
    }

    /// Where the strip of traits begins, from the card's top.
    public static double stripTop(int fields) {
        return BORDER + HEADER + Math.max(fields, LEAST_FIELDS) * FIELD + AIR;
    }
}
