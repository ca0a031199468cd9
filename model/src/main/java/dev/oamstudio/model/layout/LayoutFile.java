package dev.oamstudio.model.layout;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// The layout file: where cards stand, by the identity of their instance, in px at 100 %.
///
/// ```yaml
/// cards:
///   component/shop/checkout:
///     x: 320
///     "y": 160
/// ```
///
/// The key is quoted because a plain `y` is a truth value in the YAML that Kubernetes reads.
public final class LayoutFile {
    private static final String CARDS = "cards";

    private LayoutFile() {}

    /// The positions that a file gives; what is not a position is passed over.
    public static Map<ElementId, CanvasPoint> read(YamlFile file) {
        Map<ElementId, CanvasPoint> positions = new TreeMap<>();
        file.documents().stream()
                .map(document -> document.value().mappingAt(CARDS))
                .flatMap(cards -> cards.entries().entrySet().stream())
                .forEach(card -> put(positions, card.getKey(), card.getValue()));
        return positions;
    }

    /// Positions as the content of a file, rounded to whole px.
    public static Value.Mapping value(Map<ElementId, CanvasPoint> positions) {
        Value.Mapping cards = Value.Mapping.EMPTY;
        for (Map.Entry<ElementId, CanvasPoint> card : new TreeMap<>(positions).entrySet()) {
            Value.Mapping point =
                    Value.Mapping.EMPTY
                            .with("x", Value.whole(Math.round(card.getValue().x())))
                            .with("y", Value.whole(Math.round(card.getValue().y())));
            cards = cards.with(card.getKey().value(), point);
        }
        return Value.Mapping.EMPTY.with(CARDS, cards);
    }

    private static void put(Map<ElementId, CanvasPoint> positions, String id, Value point) {
        OptionalDouble x = number(point, "x");
        OptionalDouble y = number(point, "y");
        if (x.isPresent() && y.isPresent()) {
            positions.put(new ElementId(id), new CanvasPoint(x.getAsDouble(), y.getAsDouble()));
        }
    }

    private static OptionalDouble number(Value point, String axis) {
        return switch (point.get(axis).orElse(Value.Null.NULL)) {
            case Value.Whole whole -> OptionalDouble.of((double) whole.number());
            case Value.Real real -> OptionalDouble.of(real.number());
            case Value.Text ignored -> OptionalDouble.empty();
            case Value.Bool ignored -> OptionalDouble.empty();
            case Value.Null ignored -> OptionalDouble.empty();
            case Value.Mapping ignored -> OptionalDouble.empty();
            case Value.Sequence ignored -> OptionalDouble.empty();
        };
    }
}
