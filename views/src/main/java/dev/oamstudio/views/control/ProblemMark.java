package dev.oamstudio.views.control;

import dev.oamstudio.icons.Glyph;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.views.message.Messages;
import java.util.Locale;

/// The sign of a severity: octagon, triangle or circle.
public final class ProblemMark {
    private ProblemMark() {}

    /// An icon that says its severity to a screen reader.
    public static GlyphIcon of(Severity severity, double side, Messages messages) {
        GlyphIcon icon = new GlyphIcon(glyph(severity), side).in(Tone.of(severity));
        icon.setAccessibleText(messages.text("severity." + word(severity)));
        return icon;
    }

    /// The glyph alone, for what is drawn.
    public static Glyph glyph(Severity severity) {
        return GlyphIcon.glyph("problem-" + word(severity));
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
