package dev.oamstudio.views.control;

import dev.oamstudio.icons.Glyph;
import dev.oamstudio.icons.Glyphs;
import dev.oamstudio.icons.Ink;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/// A glyph in a square. Its colour is the looked-up `-oam-ink`: muted text unless a style class says otherwise.
public final class GlyphIcon extends StackPane {
    private final SVGPath path = new SVGPath();
    private final Scale scale = new Scale();
    private final double side;

    public GlyphIcon(Glyph glyph, double side) {
        this.side = side;
        getStyleClass().add("glyph-icon");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(side, side);
        setPrefSize(side, side);
        setMaxSize(side, side);
        path.setManaged(false);
        path.setFillRule(FillRule.NON_ZERO);
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        path.getTransforms().add(scale);
        setAlignment(Pos.TOP_LEFT);
        setMouseTransparent(true);
        getChildren().add(path);
        show(glyph);
    }

    /// The built-in glyph of this name.
    ///
    /// @throws IllegalArgumentException if there is none
    public static GlyphIcon named(String name, double side) {
        return new GlyphIcon(glyph(name), side);
    }

    static Glyph glyph(String name) {
        return Glyphs.builtIn()
                .named(name)
                .orElseThrow(() -> new IllegalArgumentException("No glyph is called " + name));
    }

    /// Shows another glyph in the same square.
    public void show(Glyph glyph) {
        path.setContent(glyph.path());
        scale.setX(side / glyph.grid());
        scale.setY(side / glyph.grid());
        path.getStyleClass().setAll(styleClass(glyph.ink()));
        if (glyph.ink() instanceof Ink.Stroke(double width)) {
            path.setStrokeWidth(width);
        }
    }

    /// Colours it by a hue or, with none of them, by what surrounds it.
    public GlyphIcon in(Hue hue) {
        getStyleClass().addAll("in-hue", hue.styleClass());
        return this;
    }

    /// Colours it by a tone.
    public GlyphIcon in(Tone tone) {
        getStyleClass().addAll("in-tone", tone.styleClass());
        return this;
    }

    private static String styleClass(Ink ink) {
        return switch (ink) {
            case Ink.Stroke(double width) -> "glyph-line";
            case Ink.Fill() -> "glyph-area";
        };
    }
}
