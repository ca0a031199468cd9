package dev.oamstudio.views.control;

import dev.oamstudio.icons.Glyph;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;

/// A glyph on a tile that is tinted in the hue of its kind.
public final class KindTile extends StackPane {
    private static final double GLYPH_SHARE = 0.64;

    /// @param side the width of the tile: 18 in trees, 20 in lists, 24 or 28 on cards, 32 in headers
    public KindTile(Glyph glyph, Hue hue, double side) {
        getStyleClass().addAll("kind-tile", hue.styleClass(), size(side));
        setAlignment(Pos.CENTER);
        setMinSize(side, side);
        setPrefSize(side, side);
        setMaxSize(side, side);
        getChildren().add(new GlyphIcon(glyph, Math.round(side * GLYPH_SHARE)).in(hue));
    }

    private static String size(double side) {
        if (side < 20) {
            return "tiny";
        }
        return side < 28 ? "small" : "large";
    }
}
