package dev.oamstudio.views.control;

import java.util.Locale;
import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// A button with words, 28 high.
public final class ActionButton extends Button {

    /// How much a button asks for attention.
    public enum Weight {
        /// The one filled button of a surface.
        FILLED,
        /// The one filled button where it destroys something.
        DANGER,
        /// With a border.
        OUTLINED,
        /// Without one, in bars.
        QUIET
    }

    public ActionButton(String text, Weight weight) {
        super(text);
        getStyleClass().setAll("action-button", weight.name().toLowerCase(Locale.ROOT));
        setMinWidth(USE_PREF_SIZE);
        setMnemonicParsing(false);
    }

    public ActionButton(Ikon icon, String text, Weight weight) {
        this(text, weight);
        setGraphic(new FontIcon(icon));
    }
}
