package dev.oamstudio.views.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/// The colours of a theme for what is drawn and not styled, read from the same files that style the rest.
public final class Palette {
    private static final Pattern DECLARATION = Pattern.compile("(-[a-z0-9-]+)\\s*:\\s*([^;]+);");

    private final Theme theme;
    private final Map<String, Color> colours;

    private Palette(Theme theme, Map<String, Color> colours) {
        this.theme = theme;
        this.colours = Map.copyOf(colours);
    }

    /// The colours of a theme.
    public static Palette of(Theme theme) {
        Map<String, Color> colours = new TreeMap<>();
        for (String file : theme.colourFiles()) {
            Matcher declaration = DECLARATION.matcher(text(file));
            while (declaration.find()) {
                colours.put(declaration.group(1), Color.web(declaration.group(2).trim()));
            }
        }
        return new Palette(theme, colours);
    }

    /// The colour of a token such as `-oam-edge`.
    ///
    /// @throws IllegalArgumentException if no theme file declares it
    public Color colour(String token) {
        Color colour = colours.get(token);
        if (colour == null) {
            throw new IllegalArgumentException("No colour is called " + token);
        }
        return colour;
    }

    /// The theme that these colours belong to.
    public Theme theme() {
        return theme;
    }

    /// The name of every colour.
    public Set<String> tokens() {
        return colours.keySet();
    }

    private static String text(String file) {
        try (InputStream in = Stylesheets.beside(Palette.class, file).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
