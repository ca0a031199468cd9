package dev.oamstudio.views.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The fonts that come with the product. The toolkit knows them by family once they are loaded.
public final class Fonts {
    /// The family of the interface in weight 400.
    public static final String TEXT = "Inter";

    /// Weight 600 is a family of its own: asked for weight 600 of `Inter`, the toolkit gives 400.
    public static final String TEXT_STRONG = "Inter SemiBold";

    /// The family for names that a machine reads.
    public static final String MONO = "JetBrains Mono";

    private static final List<String> FILES =
            List.of(
                    "inter/Inter-Regular.otf",
                    "inter/Inter-SemiBold.otf",
                    "inter/Inter-Italic.otf",
                    "jetbrains_mono/JetBrainsMono-Regular.ttf",
                    "jetbrains_mono/JetBrainsMono-Bold.ttf",
                    "jetbrains_mono/JetBrainsMono-Italic.ttf");

    private Fonts() {}

    /// Makes the families known to the toolkit. Once is enough; again does no harm.
    public static void load() {
        FILES.forEach(Fonts::load);
    }

    /// Weight 400 of the interface, for what is drawn.
    public static Font text(double size) {
        return Font.font(TEXT, size);
    }

    /// Weight 600 of the interface, for what is drawn.
    public static Font strong(double size) {
        return Font.font(TEXT_STRONG, size);
    }

    /// What a machine reads, for what is drawn.
    public static Font mono(double size) {
        return Font.font(MONO, size);
    }

    private static void load(String file) {
        try (InputStream in = Stylesheets.beside(Fonts.class, "fonts/" + file).openStream()) {
            if (Font.loadFont(in, 13) == null) {
                throw new IllegalStateException("The toolkit cannot read the font " + file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
