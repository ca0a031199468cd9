package dev.oamstudio.views.editor;

import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.TwoDimensional;

/// What keys do beyond inserting themselves.
final class Typing {
    private static final String STEP = "  ";

    private Typing() {}

    /// A new line as deep as the present one, deeper behind a key without value, with a dash's width behind a dash.
    static void newLine(CodeArea area) {
        String line = area.getParagraph(area.getCurrentParagraph()).getText();
        String before = line.substring(0, Math.min(area.getCaretColumn(), line.length()));
        String indent = before.substring(0, before.length() - before.stripLeading().length());
        String deeper = before.stripTrailing().endsWith(":") ? STEP : "";
        String dash =
                before.stripLeading().startsWith("- ") && !before.stripTrailing().equals("-")
                        ? STEP
                        : "";
        area.replaceSelection("\n" + indent + dash + deeper);
    }

    /// Comments the lines of the selection, or takes the comments away where all have one.
    static void toggleComment(CodeArea area) {
        int first =
                area.offsetToPosition(area.getSelection().getStart(), TwoDimensional.Bias.Forward)
                        .getMajor();
        int last =
                area.offsetToPosition(area.getSelection().getEnd(), TwoDimensional.Bias.Backward)
                        .getMajor();
        boolean all = true;
        for (int line = first; line <= last; line++) {
            all &= area.getParagraph(line).getText().stripLeading().startsWith("#");
        }
        for (int line = first; line <= last; line++) {
            toggle(area, line, all);
        }
    }

    private static void toggle(CodeArea area, int line, boolean away) {
        String text = area.getParagraph(line).getText();
        int indent = text.length() - text.stripLeading().length();
        if (!away) {
            area.insertText(line, indent, "# ");
            return;
        }
        int length = text.startsWith("# ", indent) ? 2 : 1;
        area.deleteText(line, indent, line, indent + length);
    }
}
