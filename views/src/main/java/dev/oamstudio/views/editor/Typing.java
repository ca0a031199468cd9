package dev.oamstudio.views.editor;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.IndexRange;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.TwoDimensional;

/// What keys do beyond inserting themselves. Each is one change of the text, and so one step of the history.
final class Typing {
    private static final String STEP = "  ";

    /// A dash with the space behind it, before what stands there.
    private static final Pattern ITEM = Pattern.compile(" *(- +)\\S");

    private Typing() {}

    /// A new line as deep as the present one, deeper behind a key without value; in an item as deep as what stands behind its dash.
    static void newLine(CodeArea area) {
        String line = area.getParagraph(area.getCurrentParagraph()).getText();
        String before = line.substring(0, Math.min(area.getCaretColumn(), line.length()));
        String indent = before.substring(0, before.length() - before.stripLeading().length());
        String deeper = before.stripTrailing().endsWith(":") ? STEP : "";
        Matcher item = ITEM.matcher(before);
        String dash = item.lookingAt() ? " ".repeat(item.group(1).length()) : "";
        area.replaceSelection("\n" + indent + dash + deeper);
    }

    /// Comments the lines of the selection, or takes the comments away where all that are not blank have one.
    static void toggleComment(CodeArea area) {
        List<String> lines = selectedLines(area);
        boolean all =
                lines.stream()
                        .filter(line -> !line.isBlank())
                        .allMatch(line -> line.stripLeading().startsWith("#"));
        replaceLines(area, lines.stream().map(line -> all ? bare(line) : commented(line)).toList());
    }

    /// Moves the lines of the selection two columns to the right, or as far to the left as there is space.
    static void indent(CodeArea area, boolean deeper) {
        replaceLines(
                area,
                selectedLines(area).stream()
                        .map(line -> deeper ? indented(line) : outdented(line))
                        .toList());
    }

    private static String commented(String line) {
        int indent = line.length() - line.stripLeading().length();
        return line.isBlank() ? line : line.substring(0, indent) + "# " + line.substring(indent);
    }

    private static String bare(String line) {
        int sign = line.indexOf('#');
        boolean comment = sign >= 0 && line.substring(0, sign).isBlank();
        int after = line.startsWith("# ", Math.max(sign, 0)) ? sign + 2 : sign + 1;
        return comment ? line.substring(0, sign) + line.substring(after) : line;
    }

    private static String indented(String line) {
        return line.isBlank() ? line : STEP + line;
    }

    private static String outdented(String line) {
        int space = line.length() - line.stripLeading().length();
        return line.substring(Math.min(STEP.length(), space));
    }

    private static List<String> selectedLines(CodeArea area) {
        return IntStream.rangeClosed(firstLine(area), lastLine(area))
                .mapToObj(line -> area.getParagraph(line).getText())
                .toList();
    }

    private static void replaceLines(CodeArea area, List<String> lines) {
        int first = firstLine(area);
        int start = area.getAbsolutePosition(first, 0);
        int last = lastLine(area);
        int end = area.getAbsolutePosition(last, 0) + area.getParagraphLength(last);
        boolean several = area.getSelection().getLength() > 0;
        int column = area.getCaretColumn();
        int grown = lines.getLast().length() - area.getParagraphLength(last);
        String text = lines.stream().collect(Collectors.joining("\n"));
        if (text.equals(area.getText(start, end))) {
            return;
        }
        area.replaceText(start, end, text);
        if (several) {
            area.selectRange(start, start + text.length());
        } else {
            area.moveTo(first, Math.clamp(column + grown, 0, lines.getLast().length()));
        }
    }

    private static int firstLine(CodeArea area) {
        return line(area, area.getSelection().getStart());
    }

    /// A line of which nothing but the start is selected does not count.
    private static int lastLine(CodeArea area) {
        IndexRange selection = area.getSelection();
        int last = line(area, selection.getEnd());
        boolean onlyStart =
                selection.getLength() > 0
                        && area.getAbsolutePosition(last, 0) == selection.getEnd();
        return onlyStart ? Math.max(firstLine(area), last - 1) : last;
    }

    private static int line(CodeArea area, int offset) {
        return area.offsetToPosition(offset, TwoDimensional.Bias.Forward).getMajor();
    }
}
