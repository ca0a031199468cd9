package dev.oamstudio.icons.build;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import org.w3c.dom.Element;

/// The application's own icon, drawn at any size from its SVG file: paths in plain colours.
final class ApplicationIcon {
    private final SvgFile file;

    ApplicationIcon(SvgFile file) {
        this.file = file;
    }

    BufferedImage drawn(int side) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale((double) side / file.grid(), (double) side / file.grid());
        file.shapes().forEach(shape -> draw(shape, graphics));
        graphics.dispose();
        return image;
    }

    private static void draw(Element element, Graphics2D graphics) {
        Shape path = PathReader.read(element.getAttribute("d"));
        String stroke = element.getAttribute("stroke");
        graphics.setColor(Color.decode(stroke.isEmpty() ? element.getAttribute("fill") : stroke));
        if (stroke.isEmpty()) {
            graphics.fill(path);
            return;
        }
        float width = Float.parseFloat(element.getAttribute("stroke-width"));
        graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(path);
    }
}
