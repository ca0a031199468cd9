package dev.oamstudio.views.control;

import dev.oamstudio.icons.Glyph;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;

/// A trait, a component or a scope by glyph and name, to be pressed. 22 high.
public final class Chip extends Button {
    private static final double GLYPH = 14;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final PseudoClass PREVIEW = PseudoClass.getPseudoClass("preview");

    public Chip(Glyph glyph, String name) {
        super(name, new GlyphIcon(glyph, GLYPH));
        getStyleClass().setAll("chip");
        setMnemonicParsing(false);
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(name);
    }

    /// Colours the glyph by the hue of the kind that it stands for.
    public Chip in(Hue hue) {
        ((GlyphIcon) getGraphic()).in(hue);
        return this;
    }

    /// Leaves out the name, which then is the tooltip.
    public void setShort(boolean isShort) {
        setContentDisplay(isShort ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        setTooltip(isShort ? new Tooltip(getText()) : null);
    }

    public void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /// Whether something is wrong with what it stands for.
    public void setError(boolean error) {
        pseudoClassStateChanged(ERROR, error);
    }

    /// Whether it only shows what would be there.
    public void setPreview(boolean preview) {
        pseudoClassStateChanged(PREVIEW, preview);
    }
}
