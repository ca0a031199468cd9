package dev.oamstudio.views.canvas.gesture;

import dev.oamstudio.icons.Glyph;
import java.util.Optional;

/// A sentence for the bar of gestures. Between asterisks it is strong.
///
/// @param refusal whether it tells that something is not possible
public record Said(Optional<Glyph> glyph, String sentence, boolean refusal) {
    static Said of(Glyph glyph, String sentence) {
        return new Said(Optional.of(glyph), sentence, false);
    }

    static Said refusing(String sentence) {
        return new Said(Optional.empty(), sentence, true);
    }
}
