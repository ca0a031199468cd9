package dev.oamstudio.views.canvas.scene;

/// Widths without fonts: every character is six px wide.
final class Texts {
    static final double CHARACTER = 6;

    static final TextWidths WIDTHS = (face, text) -> text.length() * CHARACTER;

    private Texts() {}
}
