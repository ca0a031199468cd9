package dev.oamstudio.views.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// A button that is only a sign; what it does is its tooltip and its accessible name.
public final class IconButton extends Button {

    /// @param does what it does, as a verb: "Zoom in"
    public IconButton(Ikon icon, String does) {
        this(new FontIcon(icon), does);
    }

    /// The same with a sign of our own, 16 wide.
    public IconButton(Node sign, String does) {
        getStyleClass().setAll("icon-button");
        setGraphic(sign);
        setDoes(does);
    }

    /// Changes what it says it does.
    public void setDoes(String does) {
        setAccessibleText(does);
        setTooltip(new Tooltip(does));
    }
}
