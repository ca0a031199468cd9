package dev.oamstudio.views.editor;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.CodeArea;

/// What the keys do in the text.
final class EditorKeys {
    private final Parts parts;
    private final YamlArea area;
    private final List<Binding> bindings;

    /// What the keys reach.
    record Parts(
            YamlArea area,
            FindBar find,
            FileTabs tabs,
            CompletionPopup completion,
            FixPopup fixes) {}

    /// A chord and what it does.
    private record Binding(Predicate<KeyEvent> chord, Runnable action) {}

    EditorKeys(EditorView view, Parts parts) {
        this.parts = parts;
        this.area = parts.area();
        FindBar find = parts.find();
        FileTabs tabs = parts.tabs();
        this.bindings =
                List.of(
                        on("Shortcut+Z", view::undo),
                        on("Shortcut+Shift+Z", view::redo),
                        on("Shortcut+Y", view::redo),
                        on("Shortcut+Slash", typing(Typing::toggleComment)),
                        on("Shortcut+F", find::open),
                        on("F3", () -> find.go(1)),
                        on("Shift+F3", () -> find.go(-1)),
                        on("Alt+Enter", view::showFixes),
                        on("F12", view::goToDefinition),
                        on("Ctrl+Space", parts.completion()::show),
                        on("Ctrl+Tab", () -> tabs.step(1)),
                        on("Ctrl+Shift+Tab", () -> tabs.step(-1)),
                        on("Enter", typing(Typing::newLine)),
                        on("Tab", this::tab),
                        on("Shift+Tab", typing(typed -> Typing.indent(typed, false))));
    }

    void install() {
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private static Binding on(String chord, Runnable action) {
        return new Binding(KeyCombination.valueOf(chord)::match, action);
    }

    private Runnable typing(Consumer<CodeArea> change) {
        return () -> change.accept(area);
    }

    private void tab() {
        if (area.getSelectedText().contains("\n")) {
            Typing.indent(area, true);
        } else {
            area.replaceSelection("  ");
        }
    }

    private void key(KeyEvent event) {
        if (parts.completion().takes(event) || parts.fixes().takes(event)) {
            event.consume();
            return;
        }
        bindings.stream()
                .filter(binding -> binding.chord().test(event))
                .findFirst()
                .ifPresent(binding -> {
                    binding.action().run();
                    event.consume();
                });
        if (event.getCode() == KeyCode.ESCAPE && parts.find().isVisible()) {
            parts.find().close();
            event.consume();
        }
    }
}
