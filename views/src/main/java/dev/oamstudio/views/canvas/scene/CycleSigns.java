package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.scene.TextWidths.Face;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Where the words and numbers of rings stand at a zoom: on their lines, and off cards and each other where there is room.
///
/// @param zoom 1 is 100 %
/// @param title the word before the path
public record CycleSigns(CanvasScene scene, double zoom, TextWidths widths, String title) {
    /// The height of the words' box, in px as they are drawn.
    public static final double HEIGHT = 24;

    /// What is left free at both ends of that box.
    public static final double PADDING = 12;

    /// The side of the icon before the words.
    public static final double ICON = 12;

    /// Between icon, title and path.
    public static final double GAP = 6;

    /// The radius of a number's disc.
    public static final double NUMBER = 9;

    // So many edges of a ring are looked at for a place.
    private static final int MOST = 8;
    // To lie over another sign is worse than over a card.
    private static final double OVER_SIGN = 4;
    private static final double BESIDE = 8;

    /// A ring with its places on the plane.
    ///
    /// @param words the box of its words
    /// @param numbers where the number of an edge stands, by its number; one without room is left out
    public record Placed(CycleMark cycle, Box words, SortedMap<Integer, CanvasPoint> numbers) {
        public Placed {
            numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
        }
    }

    public Detail detail() {
        return Detail.at(zoom);
    }

    /// Every ring of the scene, in its order.
    public List<Placed> placed() {
        List<Box> taken = new ArrayList<>();
        for (CycleMark cycle : scene.cycles()) {
            taken.add(words(cycle, taken));
        }
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < scene.cycles().size(); i++) {
            CycleMark cycle = scene.cycles().get(i);
            placed.add(new Placed(cycle, taken.get(i), numbers(cycle, taken)));
        }
        return placed;
    }

    /// A place for a disc on a route that is clear of what is taken: its middle if possible.
    public static Optional<CanvasPoint> clear(Route route, double radius, List<Box> taken) {
        return Stream.concat(
                        along(route.longest()),
                        route.segments().stream().flatMap(CycleSigns::along))
                .filter(point -> taken.stream().noneMatch(box -> box.meets(disc(point, radius))))
                .findFirst();
    }

    /// The box of a disc.
    public static Box disc(CanvasPoint centre, double radius) {
        return new Box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    }

    /// How much of the plane a px of what is drawn takes.
    public static double unit(double zoom) {
        return Detail.at(zoom) == Detail.FULL ? 1 : 1 / zoom;
    }

    private SortedMap<Integer, CanvasPoint> numbers(CycleMark cycle, List<Box> taken) {
        SortedMap<Integer, CanvasPoint> numbers = new TreeMap<>();
        double radius = NUMBER * unit(zoom);
        for (int i = 0; i < cycle.edges().size(); i++) {
            Edge edge = cycle.edges().get(i);
            boolean isSaid = edge.id().equals(cycle.sign().edge());
            Optional<CanvasPoint> place =
                    isSaid ? Optional.empty() : clear(edge.route(), radius, taken);
            if (place.isPresent()) {
                numbers.put(i + 1, place.get());
                taken.add(disc(place.get(), radius));
            }
        }
        return numbers;
    }

    private Box words(CycleMark cycle, List<Box> taken) {
        double width =
                2 * PADDING
                        + ICON
                        + 2 * GAP
                        + Math.ceil(widths.width(Face.STRONG, title))
                        + Math.ceil(widths.width(Face.SMALL, cycle.path()));
        Box size = new Box(0, 0, width * unit(zoom), HEIGHT * unit(zoom));
        Box usual = centred(size, cycle.sign().middle());
        return Stream.concat(
                        Stream.of(usual),
                        cycle.edges().stream()
                                .limit(MOST)
                                .flatMap(edge -> edge.route().segments().stream())
                                .flatMap(segment -> around(segment, size)))
                .min(Comparator.comparingDouble(box -> covered(box, taken)))
                .orElse(usual);
    }

    /// Over the middle of a piece, or beside it.
    private Stream<Box> around(Segment segment, Box size) {
        CanvasPoint middle = segment.middle();
        double aside = BESIDE * unit(zoom);
        double dx = segment.isHorizontal() ? 0 : size.width() / 2 + aside;
        double dy = segment.isHorizontal() ? size.height() / 2 + aside : 0;
        Box over = centred(size, middle);
        return Stream.of(over, over.movedBy(dx, dy), over.movedBy(-dx, -dy));
    }

    private double covered(Box box, List<Box> taken) {
        double cards =
                scene.cardsIn(box).stream().mapToDouble(card -> card.box().shared(box)).sum();
        double signs = taken.stream().mapToDouble(other -> other.shared(box)).sum();
        double outside = box.width() * box.height() - box.shared(scene.bounds());
        return cards + outside + OVER_SIGN * signs;
    }

    private static Stream<CanvasPoint> along(Segment segment) {
        return DoubleStream.of(0.5, 0.25, 0.75)
                .mapToObj(share ->
                        new CanvasPoint(
                                segment.from().x()
                                        + share * (segment.to().x() - segment.from().x()),
                                segment.from().y()
                                        + share * (segment.to().y() - segment.from().y())));
    }

    private static Box centred(Box size, CanvasPoint middle) {
        return size.at(
                new CanvasPoint(middle.x() - size.width() / 2, middle.y() - size.height() / 2));
    }
}
