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

    private Chip(int count, String names) {
        super("+" + count);
        getStyleClass().setAll("chip");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(names));
        setAccessibleText(names);
    }

    /// Stands for several that have no room: "+2".
    ///
    /// @param names what they are; the tooltip and the accessible text
    public static Chip more(int count, String names) {
        return new Chip(count, names);
    }

    /// Colours the glyph by the hue of the kind that it stands for.
    public Chip in(Hue hue) {
        if (getGraphic() instanceof GlyphIcon glyph) {
            glyph.in(hue);
        }
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
