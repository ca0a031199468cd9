package dev.oamstudio.icons.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oamstudio.icons.Glyph;
import dev.oamstudio.icons.Ink;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GlyphSourceTest {
    private static final Path SVG = Path.of("src", "main", "svg");

    @TempDir private Path folder;

    @Test
    void everyGlyphIsOnePathWithAirAroundIt() throws IOException {
        List<GlyphSource> sources = IconBuild.sources(SVG);
        assertThat(sources)
                .hasSizeGreaterThan(40)
                .allSatisfy(source -> assertThat(air(source.glyph())).isGreaterThan(0.97));
    }

    @Test
    void glyphsComeInTwoGrids() throws IOException {
        assertThat(IconBuild.sources(SVG))
                .extracting(source -> source.glyph().grid())
                .containsOnly(16, 24);
    }

    @Test
    void capabilityGlyphsShareOneStroke() throws IOException {
        assertThat(IconBuild.sources(SVG))
                .filteredOn(source -> source.glyph().grid() == 24)
                .extracting(source -> source.glyph().ink())
                .containsOnly(new Ink.Stroke(2));
    }

    @Test
    void noTwoGlyphsClaimTheSameKindOrImage() throws IOException {
        List<String> claims =
                IconBuild.sources(SVG).stream()
                        .flatMap(source ->
                                List.of((source.kinds() + " " + source.images()).split(" ", -1))
                                        .stream())
                        .filter(claim -> !claim.isEmpty())
                        .toList();
        assertThat(claims).doesNotHaveDuplicates();
    }

    @Test
    void aFileBecomesAnEntryOfTheIndex() throws IOException {
        GlyphSource source =
                source(
                        """
                        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-kinds="Dot
                             example.com/Point" stroke-width="2"><path d="M12 12h.5"/></svg>
                        """);
        assertThat(GlyphIndex.of(List.of(source)))
                .isEqualTo(
                        """
                        dot.path=M12 12h.5
                        dot.grid=24
                        dot.stroke=2.0
                        dot.kinds=Dot example.com/Point
                        dot.images=
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 0 24 24 | <path d='M2 2h1'/><path d='M4 4h1'/> | dot: a glyph is exactly one path",
                "0 0 24 24 | <circle r='4'/> | dot: a glyph is exactly one path",
                "0 0 24 20 | <path d='M2 2h1'/> | dot: the view box must be a square at 0 0",
                "2 0 24 24 | <path d='M2 2h1'/> | dot: the view box must be a square at 0 0"
            })
    void aFileThatBreaksARuleIsRefusedByName(String box, String shapes, String complaint) {
        String svg =
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='"
                        + box
                        + "' stroke-width='2'>"
                        + shapes;
        assertThatThrownBy(() -> source(svg + "</svg>")).hasMessage(complaint);
    }

    @Test
    void aGlyphThatTouchesTheEdgeIsRefused() {
        assertThatThrownBy(() ->
                        source(
                                """
                                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" stroke-width="2">
                                <path d="M1.5 12h20"/></svg>
                                """))
                .hasMessageStartingWith("dot: leaves no air of 1 around it");
    }

    @Test
    void whatIsNoXmlIsTold() {
        assertThatThrownBy(() -> source("no svg"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("dot.svg");
    }

    private GlyphSource source(String svg) throws IOException {
        return GlyphSource.of(SvgFile.read(Files.writeString(folder.resolve("dot.svg"), svg)));
    }

    private static double air(Glyph glyph) {
        Rectangle2D seen = GlyphSource.seen(glyph);
        double start = Math.min(seen.getMinX(), seen.getMinY());
        double end = glyph.grid() - Math.max(seen.getMaxX(), seen.getMaxY());
        return Math.min(start, end);
    }
}
