package dev.oamstudio.views.editor;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.views.session.Surroundings;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.IndexRange;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.util.UndoUtils;

/// The area in which YAML is typed. It has no history of its own: undo and redo are the session's.
final class YamlArea extends CodeArea {
    private final Consumer<List<TextChange>> typed;
    private final Marks marks = new Marks();
    private Offsets offsets = Offsets.of("");
    private boolean adopting;

    YamlArea(Surroundings around, Consumer<List<TextChange>> typed, Runnable showFixes) {
        this.typed = typed;
        setId("yaml");
        getStyleClass().add("yaml-area");
        setAccessibleText(around.text("editor.area"));
        setUndoManager(UndoUtils.noOpUndoManager());
        setParagraphGraphicFactory(new Margin(this, around, showFixes));
        plainTextChanges().subscribe(this::changed);
    }

    Offsets offsets() {
        return offsets;
    }

    /// What stands on a line of the area, worst first.
    List<Diagnostic> marksOn(int line) {
        int start = getAbsolutePosition(line, 0);
        return marks.startingIn(start, start + getParagraphLength(line));
    }

    /// Another file's text.
    void replaceWhole(String text) {
        adopting = true;
        offsets = Offsets.of(text);
        marks.show(List.of(), offsets, 0);
        replaceText(Offsets.shown(text));
        adopting = false;
        moveTo(0);
        requestFollowCaret();
    }

    /// The text after an edit; where it differs only the differing middle is replaced, and caret and selection stay where they are
    /// in the text.
    ///
    /// @return the range that is new, empty if nothing is
    IndexRange adopt(String text) {
        offsets = Offsets.of(text);
        String wanted = Offsets.shown(text);
        String now = getText();
        if (wanted.equals(now)) {
            return new IndexRange(getCaretPosition(), getCaretPosition());
        }
        int start = commonStart(now, wanted);
        int end = commonEnd(now, wanted, start);
        int oldEnd = now.length() - end;
        int newEnd = wanted.length() - end;
        int anchor = follow(getAnchor(), start, oldEnd, newEnd);
        int caret = follow(getCaretPosition(), start, oldEnd, newEnd);
        adopting = true;
        replaceText(start, oldEnd, wanted.substring(start, newEnd));
        adopting = false;
        selectRange(anchor, caret);
        return new IndexRange(start, newEnd);
    }

    private static int follow(int position, int start, int oldEnd, int newEnd) {
        if (position <= start) {
            return position;
        }
        return position >= oldEnd ? position + newEnd - oldEnd : Math.min(position, newEnd);
    }

    void mark(List<Diagnostic> found) {
        Set<Integer> lines = markedLines();
        marks.show(found, offsets, getLength());
        lines.addAll(markedLines());
        for (int line : lines) {
            highlight(line, line);
            recreateParagraphGraphic(line);
        }
    }

    private Set<Integer> markedLines() {
        return marks.starts().stream()
                .map(start -> lineOf(Math.min(start, getLength())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Shows a range and puts the caret there.
    void goTo(TextRange range) {
        int start = Math.min(offsets.toArea(range.start()), getLength());
        int end = Math.min(offsets.toArea(range.end()), getLength());
        selectRange(end, start);
        showCaret();
    }

    /// Scrolls the caret's line into the middle, unless it is on the screen.
    void showCaret() {
        int line = getCurrentParagraph();
        int shown = getVisibleParagraphs().size();
        boolean onScreen =
                shown > 0
                        && firstVisibleParToAllParIndex() <= line
                        && line < lastVisibleParToAllParIndex();
        if (!onScreen) {
            showParagraphAtCenter(line);
        }
        requestFollowCaret();
    }

    /// The line of an offset.
    int lineOf(int offset) {
        return offsetToPosition(offset, Bias.Backward).getMajor();
    }

    private void changed(PlainTextChange change) {
        marks.after(change);
        if (!adopting) {
            int start = offsets.toFile(change.getPosition());
            int end = offsets.toFile(change.getPosition() + change.getRemoved().length());
            String inserted = offsets.lineEnds(change.getInserted());
            typed.accept(List.of(new TextChange(new TextRange(start, end), inserted)));
        }
        int last = change.getPosition() + change.getInserted().length();
        highlight(
                lineOf(Math.min(change.getPosition(), getLength())),
                lineOf(Math.min(last, getLength())));
    }

    private void highlight(int firstLine, int lastLine) {
        int start = getAbsolutePosition(firstLine, 0);
        int end = getAbsolutePosition(lastLine, 0) + getParagraphLength(lastLine);
        if (end > start) {
            setStyleSpans(start, Highlighting.of(getText(start, end), marks.under(start, end)));
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
