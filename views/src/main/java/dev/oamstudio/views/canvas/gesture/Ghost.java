package dev.oamstudio.views.canvas.gesture;

import dev.oamstudio.icons.Glyph;
import dev.oamstudio.model.layout.CanvasPoint;
import java.util.Optional;

/// What travels with the pointer: the thing that is dragged, or a short verdict.
///
/// @param title strong words; empty for a verdict alone
/// @param at the pointer, in the picture
public record Ghost(
        Optional<Glyph> glyph, String title, String verdict, boolean refusal, CanvasPoint at) {
    static Ghost refusing(String verdict, CanvasPoint at) {
        return new Ghost(Optional.empty(), "", verdict, true, at);
    }
}
