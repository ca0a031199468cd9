package dev.oamstudio.views.canvas.paint;

import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.CanvasScene;
import dev.oamstudio.views.canvas.scene.TextWidths;
import dev.oamstudio.views.theme.Palette;

/// A whole scene as an SVG document, drawn by the painters of the canvas. A pure function: it needs neither a window nor the
/// toolkit.
public final class SvgPicture {
    private static final double MARGIN = 32;

    private SvgPicture() {}

    /// @param title the application's name, for those who do not see the picture
    /// @param cycleTitle the word for a ring of edges, in the user's language
    public static String of(CanvasScene scene, Look look, String title, String cycleTitle) {
        Box all = scene.bounds().grown(MARGIN);
        SvgSheet sheet = new SvgSheet(look.widths());
        Brush brush = new Brush(sheet, look.palette(), look.widths(), 1);
        new ScenePainter(brush, cycleTitle)
                .paintScene(
                        Picture.of(scene),
                        new Frame(all.x(), all.y(), 1),
                        all.width(),
                        all.height());
        String width = SvgText.number(all.width());
        String height = SvgText.number(all.height());
        return """
        <svg xmlns="http://www.w3.org/2000/svg" width="%s" height="%s" viewBox="0 0 %s %s" role="img" stroke-linejoin="round">
        <title>%s</title>
        <rect width="100%%" height="100%%"%s/>
        %s</svg>
        """
                .formatted(
                        width,
                        height,
                        width,
                        height,
                        SvgText.escaped(title),
                        SvgText.colour("fill", look.palette().colour("-oam-canvas"), 1),
                        sheet.elements());
    }

    /// In which colours and with which fonts' measures.
    public record Look(Palette palette, TextWidths widths) {}
}
