package dev.oamstudio.icons.build;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads SVG path data into a shape. Knows every command but the shorthand curves `S`, `Q` and `T`, which
/// the set does not use.
final class PathReader {
    private static final Pattern COMMAND = Pattern.compile("([A-Za-z])([^A-Za-z]*)");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)");
    private static final Pattern ARC =
            Pattern.compile(
                    "\\s*,?\\s*([-+\\d.]+)[\\s,]+([-+\\d.]+)[\\s,]+([-+\\d.]+)"
                            + "[\\s,]+([01])[\\s,]*([01])[\\s,]*([-+]?[\\d.]+)[\\s,]*([-+]?[\\d.]+)");

    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private Point2D start = new Point2D.Double();
    private Point2D at = new Point2D.Double();

    private PathReader() {}

    /// The shape of SVG path data.
    ///
    /// @throws IllegalArgumentException for a command that it does not know or too few numbers
    static Path2D read(String data) {
        PathReader reader = new PathReader();
        Matcher command = COMMAND.matcher(data);
        while (command.find()) {
            reader.command(command.group(1).charAt(0), command.group(2));
        }
        return reader.path;
    }

    private void command(char letter, String operands) {
        boolean relative = Character.isLowerCase(letter);
        switch (Character.toUpperCase(letter)) {
            case 'M' -> moveAndLines(numbers(operands), relative);
            case 'L' -> lines(numbers(operands), relative);
            case 'H' ->
                    numbers(operands)
                            .forEach(x -> lineTo((relative ? at.getX() : 0) + x, at.getY()));
            case 'V' ->
                    numbers(operands)
                            .forEach(y -> lineTo(at.getX(), (relative ? at.getY() : 0) + y));
            case 'C' -> curves(numbers(operands), relative);
            case 'A' -> arcs(operands, relative);
            case 'Z' -> close();
            default ->
                    throw new IllegalArgumentException(
                            "Path command " + letter + " is not supported");
        }
    }

    private void moveAndLines(List<Double> numbers, boolean relative) {
        start = point(numbers, 0, relative);
        at = start;
        path.moveTo(at.getX(), at.getY());
        lines(numbers.subList(2, numbers.size()), relative);
    }

    private void lines(List<Double> numbers, boolean relative) {
        for (int i = 0; i < numbers.size(); i += 2) {
            Point2D to = point(numbers, i, relative);
            lineTo(to.getX(), to.getY());
        }
    }

    private void curves(List<Double> numbers, boolean relative) {
        for (int i = 0; i < numbers.size(); i += 6) {
            Point2D first = point(numbers, i, relative);
            Point2D second = point(numbers, i + 2, relative);
            at = point(numbers, i + 4, relative);
            path.curveTo(
                    first.getX(), first.getY(), second.getX(), second.getY(), at.getX(), at.getY());
        }
    }

    private void arcs(String operands, boolean relative) {
        Matcher arc = ARC.matcher(operands);
        int end = 0;
        while (arc.find()) {
            Point2D to = point(List.of(number(arc, 6), number(arc, 7)), 0, relative);
            new Arc(
                            at,
                            to,
                            number(arc, 1),
                            number(arc, 2),
                            arc.group(4).equals("1"),
                            arc.group(5).equals("1"))
                    .appendTo(path);
            at = to;
            end = arc.end();
        }
        if (!operands.substring(end).isBlank()) {
            throw new IllegalArgumentException("Not an arc: " + operands);
        }
    }

    private void close() {
        path.closePath();
        at = start;
    }

    private void lineTo(double x, double y) {
        path.lineTo(x, y);
        at = new Point2D.Double(x, y);
    }

    private Point2D point(List<Double> numbers, int index, boolean relative) {
        if (index + 1 >= numbers.size()) {
            throw new IllegalArgumentException("A point needs two numbers: " + numbers);
        }
        return new Point2D.Double(
                (relative ? at.getX() : 0) + numbers.get(index),
                (relative ? at.getY() : 0) + numbers.get(index + 1));
    }

    private static double number(Matcher matcher, int group) {
        return Double.parseDouble(matcher.group(group));
    }

    private static List<Double> numbers(String operands) {
        List<Double> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(operands);
        while (number.find()) {
            numbers.add(Double.parseDouble(number.group()));
        }
        return numbers;
    }
}
