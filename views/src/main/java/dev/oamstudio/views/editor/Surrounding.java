package dev.oamstudio.views.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stands around a caret, read from indentation alone, so that it is known while the text is half typed and does not parse.
///
/// @param frames the mappings around the caret, the outermost first
/// @param key the key of the caret's line, if it has one before the caret
/// @param prefix what of the word at the caret stands before it
record Surrounding(List<Frame> frames, Optional<String> key, String prefix) {
    Surrounding {
        frames = List.copyOf(frames);
    }

    /// A mapping: the key that it is the value of (of its list, for an item), and its keys with their plain values.
    record Frame(String under, int indent, Map<String, String> entries) {
        Frame {
            entries = Map.copyOf(entries);
        }

        String value(String name) {
            return entries.getOrDefault(name, "");
        }
    }

    static Surrounding of(String text, int caret) {
        List<String> lines = text.substring(0, caret).lines().toList();
        String line =
                (caret > 0 && text.charAt(caret - 1) == '\n') || lines.isEmpty()
                        ? ""
                        : lines.getLast();
        int lineStart = caret - line.length();
        int from = text.lastIndexOf("\n---", lineStart) + 1;
        List<Line> document =
                text.substring(from, documentEnd(text, caret)).lines().map(Line::of).toList();
        int at = (int) text.substring(from, lineStart).lines().count();
        Line present = at < document.size() ? document.get(at) : Line.of("");
        int indent = line.isBlank() ? line.length() : Line.of(line).indent();
        return new Surrounding(frames(document, at, indent), keyOf(line, present), word(line));
    }

    /// The mapping that the caret's line belongs to.
    Frame innermost() {
        return frames.isEmpty() ? new Frame("", 0, Map.of()) : frames.getLast();
    }

    /// The nearest mapping around the caret that says what kind of object it is.
    Optional<Frame> object() {
        return frames.reversed().stream()
                .filter(frame -> !frame.value("kind").isEmpty())
                .findFirst();
    }

    /// The keys from below a mapping down to the caret's own.
    List<String> pathBelow(Frame object) {
        return frames.subList(frames.indexOf(object) + 1, frames.size()).stream()
                .map(Frame::under)
                .toList();
    }

    /// A line: where its first key starts (behind dashes), and what it says.
    private record Line(int indent, int dash, String key, String value) {
        static Line of(String text) {
            String bare = text.stripLeading();
            int dash = -1;
            int indent = text.length() - bare.length();
            while (bare.startsWith("- ") || bare.equals("-")) {
                dash = indent;
                String rest = bare.substring(1).stripLeading();
                indent += bare.length() - rest.length();
                bare = rest;
            }
            boolean nothing = (bare.isEmpty() && dash < 0) || bare.startsWith("#");
            int colon = nothing ? -1 : colon(bare);
            return colon < 0
                    ? new Line(nothing ? -1 : indent, dash, "", bare)
                    : new Line(
                            indent,
                            dash,
                            bare.substring(0, colon).strip(),
                            bare.substring(colon + 1).strip());
        }

        private static int colon(String bare) {
            int colon = bare.indexOf(": ");
            return colon < 0 && bare.endsWith(":") ? bare.length() - 1 : colon;
        }
    }

    private static int documentEnd(String text, int caret) {
        int end = text.indexOf("\n---", caret);
        return end < 0 ? text.length() : end;
    }

    /// A mapping that is still open while lines are read from above.
    private record Open(String under, int indent, int line) {}

    private static List<Frame> frames(List<Line> lines, int at, int indent) {
        Deque<Open> open = new ArrayDeque<>();
        Map<Open, String> lastKeys = new HashMap<>();
        for (int i = 0; i <= at; i++) {
            Line line = i < lines.size() ? lines.get(i) : Line.of("");
            int here = i == at ? indent : line.indent();
            if (here >= 0) {
                enter(open, lastKeys, new Open("", here, i), line);
            }
        }
        return open.stream()
                .map(each ->
                        new Frame(
                                each.under(),
                                each.indent(),
                                entries(lines, each.line(), each.indent())))
                .toList()
                .reversed();
    }

    private static void enter(Deque<Open> open, Map<Open, String> lastKeys, Open next, Line line) {
        int left = line.dash() >= 0 ? line.dash() : next.indent();
        while (!open.isEmpty() && open.peek().indent() > left) {
            open.pop();
        }
        if (open.isEmpty() || open.peek().indent() < next.indent()) {
            String under = open.isEmpty() ? "" : lastKeys.getOrDefault(open.peek(), "");
            open.push(new Open(under, next.indent(), next.line()));
        }
        if (!line.key().isEmpty()) {
            lastKeys.put(open.element(), line.key());
        }
    }

    /// The entries of the mapping at an indentation, from one of its lines on.
    private static Map<String, String> entries(List<Line> lines, int from, int indent) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (int i = from; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean other = line.indent() >= 0 && line.indent() < indent;
            boolean nextItem = i > from && line.dash() >= 0 && line.dash() < indent;
            if (other || nextItem) {
                break;
            }
            if (line.indent() == indent && !line.key().isEmpty()) {
                entries.putIfAbsent(line.key(), line.value());
            }
        }
        return entries;
    }

    private static Optional<String> keyOf(String before, Line line) {
        boolean behind = before.contains(": ") || before.stripTrailing().endsWith(":");
        return behind && !line.key().isEmpty() ? Optional.of(line.key()) : Optional.empty();
    }

    private static String word(String before) {
        int start = before.length();
        while (start > 0 && " \t[,{\"'".indexOf(before.charAt(start - 1)) < 0) {
            start--;
        }
        return before.substring(start);
    }
}
