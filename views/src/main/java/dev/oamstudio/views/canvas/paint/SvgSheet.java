package dev.oamstudio.views.canvas.paint;

import dev.oamstudio.views.canvas.scene.TextWidths;
import dev.oamstudio.views.canvas.scene.TextWidths.Face;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import javafx.scene.effect.DropShadow;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// The elements of an SVG, as text. Needs no toolkit.
final class SvgSheet implements Sheet {
    private final TextWidths widths;
    private final StringBuilder elements = new StringBuilder();
    private final StringBuilder path = new StringBuilder();
    private final Deque<State> saved = new ArrayDeque<>();
    private State state = State.START;

    SvgSheet(TextWidths widths) {
        this.widths = widths;
    }

    /// What has been drawn so far.
    String elements() {
        return elements.toString();
    }

    @Override
    public void setFill(Color colour) {
        state = state.filled(colour);
    }

    @Override
    public void setStroke(Color colour) {
        state = state.stroked(colour);
    }

    @Override
    public void setLineWidth(double width) {
        state = state.lined(width);
    }

    @Override
    public void setLineCap(StrokeLineCap cap) {
        state = state.capped(cap.name().toLowerCase(Locale.ROOT));
    }

    /// Lines are joined round everywhere.
    @Override
    public void setLineJoin(StrokeLineJoin join) {}

    @Override
    public void setLineDashes(double... lengths) {
        StringBuilder dashes = new StringBuilder();
        for (double length : lengths) {
            dashes.append(dashes.isEmpty() ? "" : " ").append(number(length));
        }
        state = state.dashed(dashes.toString());
    }

    @Override
    public double getGlobalAlpha() {
        return state.alpha();
    }

    @Override
    public void setGlobalAlpha(double alpha) {
        state = state.faded(alpha);
    }

    /// Flat: a picture in a document casts no shadow.
    @Override
    public void setShadow(DropShadow shadow) {}

    @Override
    public void save() {
        saved.push(state);
    }

    @Override
    public void restore() {
        state = saved.isEmpty() ? state : saved.pop();
    }

    @Override
    public void setTransform(double scale, double right, double down) {
        state = state.at(new State.Place(scale, right, down));
    }

    @Override
    public void translate(double right, double down) {
        State.Place place = state.place();
        double scale = place.scale();
        state =
                state.at(
                        new State.Place(
                                scale, place.right() + right * scale, place.down() + down * scale));
    }

    @Override
    public void scale(double factor) {
        State.Place place = state.place();
        state = state.at(new State.Place(place.scale() * factor, place.right(), place.down()));
    }

    @Override
    public void fillRect(double x, double y, double width, double height) {
        add(rectangle(x, y, width, height, 0), state.fillStyle());
    }

    @Override
    public void strokeRect(double x, double y, double width, double height) {
        add(rectangle(x, y, width, height, 0), state.strokeStyle());
    }

    @Override
    public void fillRoundRect(double x, double y, double width, double height, double arc) {
        add(rectangle(x, y, width, height, arc / 2), state.fillStyle());
    }

    @Override
    public void strokeRoundRect(double x, double y, double width, double height, double arc) {
        add(rectangle(x, y, width, height, arc / 2), state.strokeStyle());
    }

    @Override
    public void fillDisc(double x, double y, double radius) {
        add(disc(x, y, radius), state.fillStyle());
    }

    @Override
    public void strokeDisc(double x, double y, double radius) {
        add(disc(x, y, radius), state.strokeStyle());
    }

    @Override
    public void strokeLine(double fromX, double fromY, double toX, double toY) {
        beginPath();
        moveTo(fromX, fromY);
        lineTo(toX, toY);
        stroke();
    }

    @Override
    public void beginPath() {
        path.setLength(0);
    }

    @Override
    public void moveTo(double x, double y) {
        path.append('M').append(number(x)).append(' ').append(number(y));
    }

    @Override
    public void lineTo(double x, double y) {
        path.append('L').append(number(x)).append(' ').append(number(y));
    }

    @Override
    public void quadraticCurveTo(double controlX, double controlY, double x, double y) {
        path.append('Q').append(number(controlX)).append(' ').append(number(controlY));
        path.append(' ').append(number(x)).append(' ').append(number(y));
    }

    @Override
    public void closePath() {
        path.append('Z');
    }

    @Override
    public void appendPath(String more) {
        path.append(more);
    }

    @Override
    public void fill() {
        add("<path d=\"" + path + "\"", state.fillStyle());
    }

    @Override
    public void stroke() {
        add("<path d=\"" + path + "\"", state.strokeStyle());
    }

    /// As wide as it was measured, whatever font the reader has.
    @Override
    public void fillText(Face face, String text, double x, double y) {
        if (text.isBlank()) {
            return;
        }
        String start =
                "<text x=\"%s\" y=\"%s\" textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\"%s"
                        .formatted(
                                number(x),
                                number(y),
                                number(widths.width(face, text)),
                                SvgText.font(face));
        elements.append(start)
                .append(state.fillStyle())
                .append(state.place().attribute())
                .append('>')
                .append(SvgText.escaped(text))
                .append("</text>\n");
    }

    private void add(String start, String style) {
        elements.append(start).append(style).append(state.place().attribute()).append("/>\n");
    }

    private static String rectangle(
            double x, double y, double width, double height, double radius) {
        String rounded = radius > 0 ? " rx=\"" + number(radius) + "\"" : "";
        return "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"%s"
                .formatted(number(x), number(y), number(width), number(height), rounded);
    }

    private static String disc(double x, double y, double radius) {
        return "<circle cx=\"%s\" cy=\"%s\" r=\"%s\""
                .formatted(number(x), number(y), number(radius));
    }

    private static String number(double number) {
        return SvgText.number(number);
    }

    /// With what is drawn next.
    private record State(
            Color fill,
            Color stroke,
            double width,
            String cap,
            String dashes,
            double alpha,
            Place place) {
        static final State START =
                new State(Color.BLACK, Color.BLACK, 1, "butt", "", 1, new Place(1, 0, 0));

        /// Where: scaled, then moved.
        private record Place(double scale, double right, double down) {
            String attribute() {
                if (scale == 1 && right == 0 && down == 0) {
                    return "";
                }
                String scaled = scale == 1 ? "" : " scale(" + number(scale) + ")";
                return " transform=\"translate(%s %s)%s\""
                        .formatted(number(right), number(down), scaled);
            }
        }

        State filled(Color colour) {
            return new State(colour, stroke, width, cap, dashes, alpha, place);
        }

        State stroked(Color colour) {
            return new State(fill, colour, width, cap, dashes, alpha, place);
        }

        State lined(double line) {
            return new State(fill, stroke, line, cap, dashes, alpha, place);
        }

        State capped(String end) {
            return new State(fill, stroke, width, end, dashes, alpha, place);
        }

        State dashed(String lengths) {
            return new State(fill, stroke, width, cap, lengths, alpha, place);
        }

        State faded(double share) {
            return new State(fill, stroke, width, cap, dashes, share, place);
        }

        State at(Place there) {
            return new State(fill, stroke, width, cap, dashes, alpha, there);
        }

        String fillStyle() {
            return SvgText.colour("fill", fill, alpha);
        }

        String strokeStyle() {
            return " fill=\"none\""
                    + SvgText.colour("stroke", stroke, alpha)
                    + " stroke-width=\""
                    + number(width)
                    + "\""
                    + (cap.equals("butt") ? "" : " stroke-linecap=\"" + cap + "\"")
                    + (dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"");
        }
    }
}
