package dev.oamstudio.views.canvas.paint;

import dev.oamstudio.views.canvas.scene.TextWidths;
import dev.oamstudio.views.theme.Fonts;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Measures texts in the fonts of the product; remembers the latest ones. Owned by the FX thread.
public final class FontWidths implements TextWidths {
    private static final int REMEMBERED = 4_000;

    private final Map<Key, Double> known =
            new LinkedHashMap<>(256, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Double> eldest) {
                    return size() > REMEMBERED;
                }
            };

    @Override
    public double width(Face face, String text) {
        return known.computeIfAbsent(new Key(face, text), FontWidths::measured);
    }

    static Font font(Face face) {
        return switch (face) {
            case NAME -> Font.font(Fonts.TEXT_STRONG, size(face));
            case STRONG, TINY_STRONG -> Font.font(Fonts.TEXT_STRONG, size(face));
            case SMALL, TINY -> Font.font(Fonts.TEXT, size(face));
            case MONO -> Font.font(Fonts.MONO, size(face));
        };
    }

    static double size(Face face) {
        return switch (face) {
            case NAME -> 13;
            case STRONG, SMALL -> 12;
            case TINY, TINY_STRONG, MONO -> 11;
        };
    }

    private static double measured(Key key) {
        Text text = new Text(key.text());
        text.setFont(font(key.face()));
        return text.getLayoutBounds().getWidth();
    }

    private record Key(Face face, String text) {}
}
