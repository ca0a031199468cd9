package dev.oamstudio.icons;

/// How a path becomes visible: as a line with round caps and joins, or as an area (non-zero winding).
public sealed interface Ink {

    /// A line of `width` grid units.
    record Stroke(double width) implements Ink {
        public Stroke {
            if (width <= 0) {
                throw new IllegalArgumentException("A stroke needs a width, not " + width);
            }
        }
    }

    /// A filled area.
    record Fill() implements Ink {}
}
