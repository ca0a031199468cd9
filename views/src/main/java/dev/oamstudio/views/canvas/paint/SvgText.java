package dev.oamstudio.views.canvas.paint;

import dev.oamstudio.views.canvas.scene.TextWidths.Face;
import dev.oamstudio.views.theme.Fonts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import javafx.scene.paint.Color;

/// Numbers, colours and words as SVG writes them.
final class SvgText {
    private static final int DIGITS = 3;
    private static final double BYTE = 255;

    private SvgText() {}

    static String number(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(DIGITS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /// An attribute with a colour, and one with its opacity unless it is full.
    static String colour(String attribute, Color colour, double alpha) {
        String hex =
                String.format(
                        Locale.ROOT,
                        "#%02x%02x%02x",
                        Math.round(colour.getRed() * BYTE),
                        Math.round(colour.getGreen() * BYTE),
                        Math.round(colour.getBlue() * BYTE));
        double opacity = colour.getOpacity() * alpha;
        String faded =
                opacity == 1 ? "" : " %s-opacity=\"%s\"".formatted(attribute, number(opacity));
        return " %s=\"%s\"%s".formatted(attribute, hex, faded);
    }

    /// A face's family, size and weight.
    static String font(Face face) {
        boolean strong =
                switch (face) {
                    case NAME, STRONG, TINY_STRONG -> true;
                    case SMALL, TINY, MONO -> false;
                };
        String family =
                face == Face.MONO
                        ? Fonts.MONO + ", monospace"
                        : Fonts.TEXT + ", system-ui, sans-serif";
        return " font-family=\"%s\" font-size=\"%s\"%s"
                .formatted(
                        family,
                        number(FontWidths.size(face)),
                        strong ? " font-weight=\"600\"" : "");
    }

    /// Words as the content of an element: without characters that XML does not have.
    static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        words.codePoints()
                .forEach(character -> {
                    switch (character) {
                        case '&' -> escaped.append("&amp;");
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        default -> escaped.appendCodePoint(legal(character));
                    }
                });
        return escaped.toString();
    }

    private static int legal(int character) {
        boolean control = character < ' ' && character != '\t';
        boolean surrogate = Character.getType(character) == Character.SURROGATE;
        boolean noncharacter = (character & 0xFFFE) == 0xFFFE;
        return control || surrogate || noncharacter ? 0xFFFD : character;
    }
}
