package dev.oamstudio.views.control;

import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.views.message.Messages;
import java.util.Locale;

/// Makes pills that say how many problems of a severity there are: its sign and the number, or the number in words.
public final class ProblemPill {
    private static final double SIGN = 12;
    private static final double LARGE_SIGN = 14;

    private ProblemPill() {}

    /// The sign and the number, 18 high, for cards and lists.
    public static Pill counting(Severity severity, int count, Messages messages) {
        Pill pill = pill(severity, Integer.toString(count), SIGN);
        pill.setAccessibleText(words(severity, count, messages));
        return pill;
    }

    /// The sign and "2 warnings", 22 high, for bars.
    public static Pill spelling(Severity severity, int count, Messages messages) {
        return pill(severity, words(severity, count, messages), LARGE_SIGN).large();
    }

    /// The count in words: "2 warnings".
    public static String words(Severity severity, int count, Messages messages) {
        return messages.text("problems." + severity.name().toLowerCase(Locale.ROOT), count);
    }

    private static Pill pill(Severity severity, String text, double sign) {
        Pill pill = new Pill(text, Tone.of(severity));
        pill.getStyleClass().add("problem-pill");
        pill.setGraphic(new GlyphIcon(ProblemMark.glyph(severity), sign).in(Tone.of(severity)));
        return pill;
    }
}
