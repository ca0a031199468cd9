package dev.oamstudio.views.control;

import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// An action in the text's line, in the accent colour: "Add probe".
public final class LinkButton extends Button {
    public LinkButton(String text) {
        super(text);
        getStyleClass().setAll("link-button");
        setMnemonicParsing(false);
    }

    public LinkButton(Ikon icon, String text) {
        this(text);
        setGraphic(new FontIcon(icon));
    }
}
