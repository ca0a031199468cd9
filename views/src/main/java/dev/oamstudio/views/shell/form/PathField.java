package dev.oamstudio.views.shell.form;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A line for field paths, apart by commas where there may be several. While one is written it shows how the path may go on;
/// Ctrl+Space shows it again.
final class PathField extends TextField {
    private static final int MOST = 12;

    private final Function<String, List<String>> paths;
    private final ContextMenu menu = new ContextMenu();

    /// @param paths how a path may go on
    PathField(Function<String, List<String>> paths) {
        this.paths = paths;
        menu.setId("form-paths");
        textProperty()
                .subscribe((before, now) -> {
                    if (isFocused()) {
                        propose();
                    }
                });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        menu.hide();
                    }
                });
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && event.isControlDown()) {
            propose();
            event.consume();
        }
    }

    private void propose() {
        String whole = getText();
        int comma = whole.lastIndexOf(',');
        String head = comma < 0 ? "" : whole.substring(0, comma) + ", ";
        String written = whole.substring(comma + 1).strip();
        List<MenuItem> items =
                paths.apply(written).stream()
                        .limit(MOST)
                        .map(path -> item(path, head + path))
                        .toList();
        menu.getItems().setAll(items);
        if (items.isEmpty()) {
            menu.hide();
        } else if (!menu.isShowing()) {
            menu.show(this, Side.BOTTOM, 0, 0);
        }
    }

    private MenuItem item(String path, String text) {
        MenuItem item = new MenuItem(path);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> {
            setText(text);
            end();
        });
        return item;
    }
}
