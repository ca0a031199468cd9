package dev.oamstudio.icons.build;

import dev.oamstudio.icons.Ink;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The text of the index that the product loads: five properties a glyph, sorted by name.
final class GlyphIndex {
    private GlyphIndex() {}

    static String of(List<GlyphSource> sources) {
        return sources.stream()
                .sorted(Comparator.comparing(source -> source.glyph().name()))
                .map(GlyphIndex::entry)
                .collect(Collectors.joining());
    }

    private static String entry(GlyphSource source) {
        String name = source.glyph().name();
        return """
        %1$s.path=%2$s
        %1$s.grid=%3$d
        %1$s.stroke=%4$s
        %1$s.kinds=%5$s
        %1$s.images=%6$s
        """
                .formatted(
                        name,
                        source.glyph().path(),
                        source.glyph().grid(),
                        stroke(source.glyph().ink()),
                        source.kinds(),
                        source.images());
    }

    private static double stroke(Ink ink) {
        return switch (ink) {
            case Ink.Fill() -> 0;
            case Ink.Stroke(double width) -> width;
        };
    }
}
