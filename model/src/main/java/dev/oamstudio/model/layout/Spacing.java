package dev.oamstudio.model.layout;

/// The distances of a layout, in px.
final class Spacing {

    /// Between cards that follow each other: edges turn here, and the label of a data flow fits.
    static final double AHEAD = 128;

    /// Between cards above each other: the borders of two hulls fit, 16 below the one card and 32 above the other.
    static final double BESIDE = 56;

    /// From a column of usual cards to the next.
    static final double COLUMN = 212 + AHEAD;

    /// From a row of usual cards to the next.
    static final double ROW = 124 + BESIDE;

    private Spacing() {}
}
