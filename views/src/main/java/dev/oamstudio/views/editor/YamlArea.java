package dev.oamstudio.views.editor;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.views.session.Studio;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.util.UndoUtils;

/// The area in which YAML is typed. It has no history of its own: undo and redo are the session's.
final class YamlArea extends CodeArea {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");
    private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Y");
    private static final KeyCombination COMMENT = KeyCombination.valueOf("Shortcut+Slash");
    private static final KeyCombination FIX = KeyCombination.valueOf("Alt+Enter");

    private final Studio studio;
    private final Consumer<List<TextChange>> typed;
    private Offsets offsets = Offsets.of("");
    private List<Diagnostic> marked = List.of();
    private boolean adopting;

    YamlArea(Studio studio, Consumer<List<TextChange>> typed) {
        this.studio = studio;
        this.typed = typed;
        setId("yaml");
        getStyleClass().add("yaml-area");
        setAccessibleText(studio.around().text("editor.area"));
        setUndoManager(UndoUtils.noOpUndoManager());
        setParagraphGraphicFactory(new Margin(this, studio.around()));
        plainTextChanges().subscribe(this::changed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    Offsets offsets() {
        return offsets;
    }

    /// What stands on a line of the area, worst first.
    List<Diagnostic> marksOn(int line) {
        return marked.stream()
                .filter(found -> lineOf(found) == line)
                .sorted(Comparator.comparing(Diagnostic::severity))
                .toList();
    }

    /// Another file's text.
    void replaceWhole(String text) {
        adopting = true;
        offsets = Offsets.of(text);
        marked = List.of();
        replaceText(Offsets.shown(text));
        adopting = false;
        highlight();
    }

    /// The text after an edit; where it differs only the differing middle is replaced.
    void adopt(String text) {
        offsets = Offsets.of(text);
        String wanted = Offsets.shown(text);
        String now = getText();
        if (!wanted.equals(now)) {
            int start = commonStart(now, wanted);
            int end = commonEnd(now, wanted, start);
            adopting = true;
            replaceText(start, now.length() - end, wanted.substring(start, wanted.length() - end));
            adopting = false;
        }
        highlight();
    }

    void mark(List<Diagnostic> found) {
        marked = found;
        highlight();
        for (int line = 0; line < getParagraphs().size(); line++) {
            recreateParagraphGraphic(line);
        }
    }

    /// Shows a range and puts the caret there.
    void goTo(TextRange range) {
        int start = Math.min(offsets.toArea(range.start()), getLength());
        int end = Math.min(offsets.toArea(range.end()), getLength());
        selectRange(end, start);
        requestFollowCaret();
        showParagraphInViewport(Math.max(0, getCurrentParagraph() - 3));
    }

    private void changed(PlainTextChange change) {
        if (adopting) {
            return;
        }
        int start = offsets.toFile(change.getPosition());
        int end = offsets.toFile(change.getPosition() + change.getRemoved().length());
        typed.accept(
                List.of(
                        new TextChange(
                                new TextRange(start, end),
                                offsets.lineEnds(change.getInserted()))));
    }

    private void key(KeyEvent event) {
        if (UNDO.match(event)) {
            studio.design().undo();
            event.consume();
        } else if (REDO.match(event) || REDO_TOO.match(event)) {
            studio.design().redo();
            event.consume();
        } else if (COMMENT.match(event)) {
            Typing.toggleComment(this);
            event.consume();
        } else if (FIX.match(event)) {
            showFixes();
            event.consume();
        } else {
            plainKey(event);
        }
    }

    private void plainKey(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (plain && event.getCode() == KeyCode.ENTER) {
            Typing.newLine(this);
            event.consume();
        } else if (plain && event.getCode() == KeyCode.TAB) {
            replaceSelection("  ");
            event.consume();
        }
    }

    /// The fixes for what stands on the caret's line.
    void showFixes() {
        List<Diagnostic> here = marksOn(getCurrentParagraph());
        new FixMenu(studio.around(), here, fix -> studio.design().perform(new Edit.ApplyFix(fix)))
                .showAt(this);
    }

    private int lineOf(Diagnostic found) {
        int offset = Math.min(offsets.toArea(found.place().range().start()), getLength());
        return offsetToPosition(offset, Bias.Backward).getMajor();
    }

    private void highlight() {
        if (getLength() > 0) {
            setStyleSpans(0, Highlighting.of(getText(), marked, offsets));
        }
    }

    private static int commonStart(String a, String b) {
        int limit = Math.min(a.length(), b.length());
        int i = 0;
        while (i < limit && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    private static int commonEnd(String a, String b, int start) {
        int limit = Math.min(a.length(), b.length()) - start;
        int i = 0;
        while (i < limit && a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i)) {
            i++;
        }
        return i;
    }
}
