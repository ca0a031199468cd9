package dev.oamstudio.icons.build;

import dev.oamstudio.icons.Glyph;
import dev.oamstudio.icons.Ink;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.w3c.dom.Element;

/// A glyph as it is drawn in its file, checked against the rules of the set: one path, one ink, and one
/// unit of air around what is seen. `kinds` and `images` are words separated by one space.
record GlyphSource(Glyph glyph, String kinds, String images) {
    private static final double AIR = 1;
    private static final double ROUNDING = 0.02;

    /// @throws IllegalArgumentException if the file breaks a rule; the message names both
    static GlyphSource of(SvgFile file) {
        if (file.shapes().size() != 1 || !file.shapes().getFirst().getTagName().equals("path")) {
            throw new IllegalArgumentException(file.name() + ": a glyph is exactly one path");
        }
        Element root = file.root();
        Glyph glyph =
                new Glyph(
                        file.name(),
                        file.shapes().getFirst().getAttribute("d"),
                        file.grid(),
                        ink(root));
        requireAir(glyph);
        return new GlyphSource(glyph, words(root, "data-kinds"), words(root, "data-images"));
    }

    /// What is seen of a glyph, in grid units.
    static Rectangle2D seen(Glyph glyph) {
        Path2D path = PathReader.read(glyph.path());
        Shape shape =
                switch (glyph.ink()) {
                    case Ink.Fill() -> path;
                    case Ink.Stroke(double width) ->
                            new BasicStroke(
                                            (float) width,
                                            BasicStroke.CAP_ROUND,
                                            BasicStroke.JOIN_ROUND)
                                    .createStrokedShape(path);
                };
        return shape.getBounds2D();
    }

    private static void requireAir(Glyph glyph) {
        double near = AIR - ROUNDING;
        double side = glyph.grid() - 2 * near;
        Rectangle2D seen = seen(glyph);
        if (!new Rectangle2D.Double(near, near, side, side).contains(seen)) {
            throw new IllegalArgumentException(
                    glyph.name() + ": leaves no air of 1 around it: " + seen);
        }
    }

    private static Ink ink(Element root) {
        String width = root.getAttribute("stroke-width");
        return width.isEmpty() ? new Ink.Fill() : new Ink.Stroke(Double.parseDouble(width));
    }

    private static String words(Element root, String attribute) {
        return root.getAttribute(attribute).trim().replaceAll("\\s+", " ");
    }
}
