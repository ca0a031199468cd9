package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.layout.LayoutFile;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.model.yaml.YamlPrinter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Moves cards: edits of the layout file only. Where somebody left it so that it does not read as one, it stays as it is.
final class LayoutEditing {
    private static final double STEP = 32;
    private static final double COLUMN = 284;
    private static final double ROW = 180;
    private static final int MOST_PATCHES = 32;
    private static final FieldPath CARDS = FieldPath.ofKeys("cards");
    private static final Place LAYOUT =
            new Place(Workspace.LAYOUT_FILE, 0, FieldPath.ROOT, TextRange.at(0));

    private LayoutEditing() {}

    static void move(Map<ElementId, CanvasPoint> positions, Draft draft) throws RefusedException {
        if (!isWhole(draft) && !isBlank(draft)) {
            throw RefusedException.because(
                    Message.of("edit.document-broken", Workspace.LAYOUT_FILE));
        }
        place(positions, draft);
    }

    /// Gives new cards their places, where the file takes them.
    static void place(Map<ElementId, CanvasPoint> positions, Draft draft) throws RefusedException {
        Value.Mapping cards = LayoutFile.value(positions).mappingAt("cards");
        if (!isWhole(draft) && !isBlank(draft)) {
            return;
        }
        if (isBlank(draft) || positions.size() > MOST_PATCHES) {
            Map<ElementId, CanvasPoint> all = new TreeMap<>(positions(draft));
            all.putAll(positions);
            draft.write(Workspace.LAYOUT_FILE, YamlPrinter.print(whole(all, draft)));
            return;
        }
        for (Map.Entry<String, Value> card : cards.entries().entrySet()) {
            FieldPath path = CARDS.key(card.getKey());
            if (!path.in(draft.content(LAYOUT)).equals(Optional.of(card.getValue()))) {
                draft.set(LAYOUT, path, card.getValue());
            }
        }
    }

    /// All positions, with what else stands in the file.
    private static Value.Mapping whole(Map<ElementId, CanvasPoint> positions, Draft draft) {
        Value.Mapping cards = LayoutFile.value(positions).mappingAt("cards");
        Value.Mapping known =
                documents(draft).stream()
                        .findFirst()
                        .map(document -> document.value().mappingAt())
                        .orElse(Value.Mapping.EMPTY);
        return known.with("cards", cards);
    }

    /// Follows a card that gets another identity, and what is kept for its parts.
    static void rename(ElementId old, ElementId renamed, Draft draft) throws RefusedException {
        for (String key : keysOf(old, draft)) {
            String next = ("/" + key + "/").replace("/" + old + "/", "/" + renamed + "/");
            draft.renameKey(LAYOUT, CARDS.key(key), next.substring(1, next.length() - 1));
        }
    }

    static void remove(ElementId card, Draft draft) throws RefusedException {
        for (String key : keysOf(card, draft)) {
            draft.remove(LAYOUT, CARDS.key(key));
        }
    }

    private static List<String> keysOf(ElementId card, Draft draft) throws RefusedException {
        if (!isWhole(draft)) {
            return List.of();
        }
        return draft.content(LAYOUT).mappingAt("cards").entries().keySet().stream()
                .filter(key -> ("/" + key + "/").contains("/" + card + "/"))
                .toList();
    }

    /// Places for cards from one on, in rows.
    static Map<ElementId, CanvasPoint> inRows(List<ElementId> cards, CanvasPoint at) {
        int columns = (int) Math.ceil(Math.sqrt(cards.size()));
        Map<ElementId, CanvasPoint> places = new TreeMap<>();
        for (int card = 0; card < cards.size(); card++) {
            double row = Math.floorDiv(card, columns);
            places.put(
                    cards.get(card),
                    new CanvasPoint(at.x() + card % columns * COLUMN, at.y() + row * ROW));
        }
        return places;
    }

    /// A place a little below and to the right of a card.
    static CanvasPoint beside(ElementId card, Draft draft) {
        CanvasPoint at = positions(draft).getOrDefault(card, new CanvasPoint(0, 0));
        return new CanvasPoint(at.x() + STEP, at.y() + STEP);
    }

    private static Map<ElementId, CanvasPoint> positions(Draft draft) {
        return file(draft).map(LayoutFile::read).orElse(Map.of());
    }

    private static boolean isBlank(Draft draft) {
        return file(draft).map(file -> file.text().isBlank()).orElse(true);
    }

    private static boolean isWhole(Draft draft) {
        List<YamlDocument> documents = documents(draft);
        return documents.size() == 1
                && !documents.getFirst().isBroken()
                && documents.getFirst().value().get("cards").orElse(Value.Mapping.EMPTY)
                        instanceof Value.Mapping
                && documents.getFirst().value() instanceof Value.Mapping;
    }

    private static List<YamlDocument> documents(Draft draft) {
        return file(draft).map(YamlFile::documents).orElse(List.of());
    }

    private static Optional<YamlFile> file(Draft draft) {
        return Optional.ofNullable(draft.files().get(Workspace.LAYOUT_FILE));
    }
}
