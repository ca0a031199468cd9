package dev.oamstudio.views.canvas;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.views.canvas.live.Viewport;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.Card;
import dev.oamstudio.views.canvas.scene.Detail;
import dev.oamstudio.views.canvas.scene.Live;
import dev.oamstudio.views.canvas.scene.Words;
import dev.oamstudio.views.control.HealthMark;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A light node over each card in view, for those who do not see the drawing: its accessible text says what the card shows. Over
/// a card that progresses the turning mark of health.
final class CardNodes extends Pane {
    private static final int MOST = 120;
    private static final double MARK = 16;
    private static final double MARK_RIGHT = 11;
    private static final double MARK_MIDDLE = 25;

    private final Words words;
    private final CardSpeech speech;
    private final Map<ElementId, Region> regions = new HashMap<>();
    private final Map<ElementId, HealthMark> marks = new HashMap<>();

    CardNodes(Words words) {
        this.words = words;
        this.speech = new CardSpeech(words);
        setMouseTransparent(true);
    }

    /// Whether the turning marks are shown as nodes, so that the drawing leaves them out.
    static boolean turnsMarks(Viewport viewport, List<Card> inView) {
        return viewport.frame().detail() == Detail.FULL && inView.size() <= MOST;
    }

    /// @param turning whether marks turn here
    void follow(Viewport viewport, List<Card> inView, boolean turning) {
        List<Card> shown = inView.size() <= MOST ? inView : List.of();
        Set<ElementId> ids = new HashSet<>();
        for (Card card : shown) {
            ids.add(card.id());
            Region region = regions.computeIfAbsent(card.id(), id -> region(card));
            Box box = viewport.frame().toPicture(card.box());
            region.setAccessibleText(speech.of(card.face()));
            region.resizeRelocate(box.x(), box.y(), box.width(), box.height());
            followMark(card, viewport, turning);
        }
        drop(regions, ids);
        drop(marks, ids);
    }

    private Region region(Card card) {
        Region region = new Region();
        region.setManaged(false);
        region.setId("card-" + card.face().name());
        region.setAccessibleRole(AccessibleRole.BUTTON);
        getChildren().add(region);
        return region;
    }

    private void followMark(Card card, Viewport viewport, boolean wanted) {
        boolean turns =
                wanted
                        && card.face().state().fault().isEmpty()
                        && card.face()
                                .state()
                                .live()
                                .map(Live::mark)
                                .filter("progressing"::equals)
                                .isPresent();
        HealthMark mark = marks.get(card.id());
        if (!turns) {
            if (mark != null) {
                getChildren().remove(mark);
                marks.remove(card.id());
            }
            return;
        }
        HealthMark turning = mark == null ? mark(card) : mark;
        double zoom = viewport.frame().zoom();
        Box box = viewport.frame().toPicture(card.box());
        turning.setScaleX(zoom);
        turning.setScaleY(zoom);
        turning.relocate(
                box.right() - (MARK_RIGHT + MARK / 2) * zoom - MARK / 2,
                box.y() + MARK_MIDDLE * zoom - MARK / 2);
    }

    private HealthMark mark(Card card) {
        HealthMark mark = new HealthMark(words.messages(), MARK);
        mark.setManaged(false);
        mark.resize(MARK, MARK);
        card.face().state().live().ifPresent(live -> mark.show(live.health(), live.stale()));
        marks.put(card.id(), mark);
        getChildren().add(mark);
        return mark;
    }

    private void drop(Map<ElementId, ? extends Region> nodes, Set<ElementId> kept) {
        nodes.entrySet()
                .removeIf(entry -> {
                    boolean gone = !kept.contains(entry.getKey());
                    if (gone) {
                        getChildren().remove(entry.getValue());
                    }
                    return gone;
                });
    }
}
