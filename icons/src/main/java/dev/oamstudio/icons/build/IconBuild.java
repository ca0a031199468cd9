package dev.oamstudio.icons.build;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/// Compiles the SVG files: the glyph index and the application icons as PNG, written beside the classes.
public final class IconBuild {
    private static final List<Integer> SIDES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    private IconBuild() {}

    /// @param arguments the folder of the glyphs, the application's icon, the folder to write to
    /// @throws IOException if a file cannot be read or written
    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path target = Files.createDirectories(Path.of(arguments[2], "dev", "oamstudio", "icons"));
        Files.writeString(
                target.resolve("glyphs.properties"), GlyphIndex.of(sources(Path.of(arguments[0]))));
        writeIcons(new ApplicationIcon(SvgFile.read(Path.of(arguments[1]))), target);
    }

    /// Every glyph in a folder.
    static List<GlyphSource> sources(Path folder) throws IOException {
        List<GlyphSource> sources = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.svg")) {
            for (Path file : files) {
                sources.add(GlyphSource.of(SvgFile.read(file)));
            }
        }
        return sources;
    }

    private static void writeIcons(ApplicationIcon icon, Path target) throws IOException {
        for (int side : SIDES) {
            Path file = target.resolve("oam-studio-" + side + ".png");
            ImageIO.write(icon.drawn(side), "png", file.toFile());
        }
    }
}
