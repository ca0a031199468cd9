package dev.oamstudio.model.diagnostic;

import dev.oamstudio.model.yaml.Position;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.YamlFile;

/// A line of a file with the marks under what is meant. Of a line that is longer than a screen, the part around it.
public record SourceLine(Position start, String text, String marks) {
    private static final int WIDEST = 160;

    public static SourceLine of(YamlFile file, TextRange range) {
        Position start = file.position(range.start());
        String all = file.text();
        int lineStart = all.lastIndexOf('\n', range.start() - 1) + 1;
        int lineEnd = all.indexOf('\n', range.start());
        String line = all.substring(lineStart, lineEnd < 0 ? all.length() : lineEnd);
        int from = Math.min(range.start() - lineStart, line.length());
        int to = Math.clamp(range.end() - lineStart, from, line.length());
        int cut = line.length() > WIDEST ? Math.max(0, from - WIDEST / 2) : 0;
        int end = Math.min(line.length(), cut + WIDEST);
        String shown = line.substring(cut, end).stripTrailing();
        String before = line.substring(cut, from);
        String meant = line.substring(from, Math.min(to, end));
        return new SourceLine(start, shown, blank(before) + "^".repeat(Math.max(1, width(meant))));
    }

    // Tabs stay tabs, so that the marks stand under the text however wide a tab is.
    private static String blank(String text) {
        StringBuilder blank = new StringBuilder();
        text.codePoints().forEach(c -> blank.append(c == '\t' ? "\t" : " ".repeat(width(c))));
        return blank.toString();
    }

    private static int width(String text) {
        return text.codePoints().map(SourceLine::width).sum();
    }

    private static int width(int codePoint) {
        return Character.isIdeographic(codePoint) || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
                ? 2
                : 1;
    }
}
