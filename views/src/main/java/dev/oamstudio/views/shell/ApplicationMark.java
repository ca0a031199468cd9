package dev.oamstudio.views.shell;

import dev.oamstudio.icons.Glyphs;
import java.util.Objects;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/// The product's icon.
final class ApplicationMark extends ImageView {
    private static final double IN_HEADER = 22;

    ApplicationMark() {
        this(IN_HEADER);
    }

    ApplicationMark(double side) {
        super(image("oam-studio-128.png"));
        setFitWidth(side);
        setFitHeight(side);
        setSmooth(true);
    }

    static Image image(String name) {
        return new Image(Objects.requireNonNull(Glyphs.class.getResourceAsStream(name), name));
    }
}
