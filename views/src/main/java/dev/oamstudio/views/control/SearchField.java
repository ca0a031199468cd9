package dev.oamstudio.views.control;

import atlantafx.base.controls.CustomTextField;
import dev.oamstudio.views.message.Messages;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A field to search or filter with: a sign at its left and, once something was typed, a button that clears it.
/// Escape clears it too.
public final class SearchField extends CustomTextField {

    /// @param prompt what is searched; also its accessible name
    public SearchField(String prompt, Messages messages) {
        this(prompt, new FontIcon(Feather.SEARCH), messages);
    }

    private SearchField(String prompt, Node sign, Messages messages) {
        getStyleClass().add("search-field");
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(sign);
        IconButton clear = new IconButton(Feather.X, messages.text("search.clear"));
        clear.getStyleClass().add("in-field");
        clear.setFocusTraversable(false);
        clear.setOnAction(event -> clear());
        clear.visibleProperty().bind(textProperty().isNotEmpty());
        setRight(clear);
        addEventFilter(KeyEvent.KEY_PRESSED, this::clearOnEscape);
    }

    /// The same with the sign of a filter.
    public static SearchField filter(String prompt, Messages messages) {
        return new SearchField(prompt, GlyphIcon.named("filter", 14), messages);
    }

    private void clearOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            clear();
            event.consume();
        }
    }
}
