package dev.oamstudio.views.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.stream.Stream;

/// The looks that the product has. Each is the toolkit's skin with a file of colours, and for high contrast a
/// second, smaller file that overrides the first.
public enum Theme {
    LIGHT,
    DARK,
    LIGHT_CONTRAST,
    DARK_CONTRAST;

    /// Whether text is lighter than what it stands on.
    public boolean dark() {
        return this == DARK || this == DARK_CONTRAST;
    }

    /// The files of colours, later ones override earlier ones.
    List<String> colourFiles() {
        return switch (this) {
            case LIGHT -> List.of("theme-light.css");
            case DARK -> List.of("theme-dark.css");
            case LIGHT_CONTRAST -> List.of("theme-light.css", "theme-light-contrast.css");
            case DARK_CONTRAST -> List.of("theme-dark.css", "theme-dark-contrast.css");
        };
    }

    /// The toolkit's own look, for `Scene.setUserAgentStylesheet`.
    String userAgentStylesheet() {
        return dark()
                ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet();
    }

    /// The product's look on top of it, for `Scene.getStylesheets`.
    List<String> stylesheets() {
        Stream<String> structure =
                Stream.of("type.css", "base.css", "lists.css", "chrome.css", "parts.css");
        return Stream.concat(colourFiles().stream(), structure)
                .map(file -> Stylesheets.of(Theme.class, file))
                .toList();
    }
}
