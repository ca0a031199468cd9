package dev.oamstudio.icons;

/// One sign: SVG path data on a square grid that starts at 0, drawn in a single colour.
///
/// `name` is the file name of its source without the ending.
public record Glyph(String name, String path, int grid, Ink ink) {
    public Glyph {
        if (name.isBlank() || path.isBlank() || grid <= 0) {
            throw new IllegalArgumentException("A glyph needs a name, a path and a grid: " + name);
        }
    }
}
