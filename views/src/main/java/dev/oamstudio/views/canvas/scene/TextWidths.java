package dev.oamstudio.views.canvas.scene;

/// How wide texts are in the fonts of the canvas.
@FunctionalInterface
public interface TextWidths {

    /// The width of a text in px at 100 %.
    double width(Face face, String text);

    /// The text, shortened in its middle by an ellipsis if it is wider than allowed.
    default String fitted(Face face, String text, double allowed) {
        if (width(face, text) <= allowed) {
            return text;
        }
        int low = 0;
        int high = text.length() - 1;
        while (low < high) {
            int kept = (low + high + 1) / 2;
            boolean fits = width(face, shortened(text, kept)) <= allowed;
            low = fits ? kept : low;
            high = fits ? high : kept - 1;
        }
        return shortened(text, low);
    }

    /// The text, cut off at its end by an ellipsis if it is wider than allowed.
    default String cut(Face face, String text, double allowed) {
        if (width(face, text) <= allowed) {
            return text;
        }
        int kept = text.length();
        while (kept > 0 && width(face, text.substring(0, kept).stripTrailing() + "…") > allowed) {
            kept--;
        }
        return text.substring(0, kept).stripTrailing() + "…";
    }

    private static String shortened(String text, int kept) {
        int head = (kept + 1) / 2;
        int tail = kept / 2;
        return text.substring(0, head).stripTrailing()
                + "…"
                + text.substring(text.length() - tail).stripLeading();
    }

    /// The fonts of the canvas.
    enum Face {
        /// A card's name.
        NAME,
        /// Hull titles and other strong small text.
        STRONG,
        /// Words of the gesture bar and states.
        SMALL,
        /// Kinds, labels, chips.
        TINY,
        /// Counts and short names, strong.
        TINY_STRONG,
        /// Values and field paths.
        MONO
    }
}
