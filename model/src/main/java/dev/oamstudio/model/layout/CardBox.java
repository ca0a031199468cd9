package dev.oamstudio.model.layout;

import java.util.Collection;

/// A rectangle on the canvas in px at 100 %: a card, or what is around some.
public record CardBox(double left, double top, double width, double height) {

    public static CardBox at(CanvasPoint corner, CardSize size) {
        return new CardBox(corner.x(), corner.y(), size.width(), size.height());
    }

    /// The smallest box that holds all of some; empty at the origin for none.
    public static CardBox around(Collection<CardBox> boxes) {
        if (boxes.isEmpty()) {
            return new CardBox(0, 0, 0, 0);
        }
        double left = boxes.stream().mapToDouble(CardBox::left).min().orElse(0);
        double top = boxes.stream().mapToDouble(CardBox::top).min().orElse(0);
        double right = boxes.stream().mapToDouble(CardBox::right).max().orElse(0);
        double bottom = boxes.stream().mapToDouble(CardBox::bottom).max().orElse(0);
        return new CardBox(left, top, right - left, bottom - top);
    }

    /// The hull of a scope around its members: 16 beside and below them, 32 above for its title.
    public static CardBox hull(Collection<CardBox> members) {
        CardBox inner = around(members);
        return new CardBox(inner.left - 16, inner.top - 32, inner.width + 32, inner.height + 48);
    }

    public double right() {
        return left + width;
    }

    public double bottom() {
        return top + height;
    }

    public double centerX() {
        return left + width / 2;
    }

    public double centerY() {
        return top + height / 2;
    }

    public CanvasPoint corner() {
        return new CanvasPoint(left, top);
    }

    public CardBox movedBy(double dx, double dy) {
        return new CardBox(left + dx, top + dy, width, height);
    }

    /// The box with a margin on every side.
    public CardBox grown(double margin) {
        return new CardBox(left - margin, top - margin, width + 2 * margin, height + 2 * margin);
    }

    /// Whether the insides have a point in common; touching borders do not count.
    public boolean overlaps(CardBox other) {
        return left < other.right()
                && other.left < right()
                && top < other.bottom()
                && other.top < bottom();
    }
}
