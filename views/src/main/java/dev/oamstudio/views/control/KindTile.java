package dev.oamstudio.views.control;

import dev.oamstudio.icons.Glyph;
import dev.oamstudio.icons.Glyphs;
import dev.oamstudio.model.kube.GroupVersionKind;
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

    /// The tile of a workload's kind.
    public static KindTile ofWorkload(GroupVersionKind type, double side) {
        return of(type, "component", Hue.ofWorkload(type), side);
    }

    /// The tile of a kind.
    ///
    /// @param fallback the name of the glyph for kinds that have none
    public static KindTile of(GroupVersionKind type, String fallback, Hue hue, double side) {
        Glyph glyph =
                Glyphs.builtIn()
                        .ofKind(type.group(), type.kind())
                        .orElseGet(() -> GlyphIcon.glyph(fallback));
        return new KindTile(glyph, hue, side);
    }

    private static String size(double side) {
        if (side < 20) {
            return "tiny";
        }
        return side < 28 ? "small" : "large";
    }
}
