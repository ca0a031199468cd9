package dev.oamstudio.views.canvas;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.status.Health;
import dev.oamstudio.views.canvas.live.Overlays;
import dev.oamstudio.views.canvas.live.Viewport;
import dev.oamstudio.views.canvas.scene.CanvasScene;
import dev.oamstudio.views.canvas.scene.Card;
import dev.oamstudio.views.canvas.scene.CardState;
import dev.oamstudio.views.canvas.scene.Detail;
import dev.oamstudio.views.canvas.scene.Live;
import dev.oamstudio.views.canvas.scene.Words;
import dev.oamstudio.views.control.HealthMark;
import dev.oamstudio.views.control.Hue;
import dev.oamstudio.views.control.LinkButton;
import dev.oamstudio.views.control.ProblemMark;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Seen from afar: what the colours mean, and which components need attention.
final class Legend extends VBox {
    private static final double MARK = 14;
    private static final int MOST_LISTED = 6;
    private static final int STALE = 3;
    private static final int NOBODY = Integer.MAX_VALUE;

    private final Words words;
    private final Consumer<ElementId> go;
    private CanvasScene shown = CanvasScene.EMPTY;

    /// @param go shows a component
    Legend(Words words, Consumer<ElementId> go) {
        this.words = words;
        this.go = go;
        getStyleClass().add("canvas-legend");
        setId("canvas-legend");
        setVisible(false);
    }

    void follow(CanvasScene scene, Viewport viewport) {
        Detail detail = viewport.frame().detail();
        boolean far = detail == Detail.FAR || detail == Detail.DOT;
        boolean roomy = new Overlays(viewport.width(), viewport.height()).hasRoomForLegend();
        setVisible(far && roomy && !scene.isEmpty());
        if (isVisible() && scene != shown) {
            shown = scene;
            fill(scene);
            applyCss();
        }
    }

    private void fill(CanvasScene scene) {
        getChildren().setAll(title("canvas.legend.colours"));
        Map<Hue, String> kinds = new LinkedHashMap<>();
        scene.cards()
                .forEach(card -> kinds.merge(card.face().hue(), card.face().kind(), Legend::both));
        kinds.forEach((hue, kind) -> getChildren().add(colour(hue, kind)));
        List<Card> attention =
                scene.cards().stream()
                        .filter(card -> urgency(card.face().state()) < NOBODY)
                        .sorted(Comparator.comparingInt(card -> urgency(card.face().state())))
                        .toList();
        if (attention.isEmpty()) {
            return;
        }
        getChildren().add(title("canvas.legend.attention"));
        attention.stream().limit(MOST_LISTED).forEach(card -> getChildren().add(row(card)));
        if (attention.size() > MOST_LISTED) {
            Label more =
                    new Label(words.text("canvas.legend.more", attention.size() - MOST_LISTED));
            more.getStyleClass().add("legend-more");
            getChildren().add(more);
        }
    }

    private static String both(String kinds, String kind) {
        return List.of(kinds.split(", ")).contains(kind) ? kinds : kinds + ", " + kind;
    }

    /// The most urgent first; the largest number for what needs nobody.
    private static int urgency(CardState state) {
        Optional<Live> live = state.live().filter(Live::needsAttention);
        if (live.isPresent()) {
            return live.get().stale() ? STALE : urgency(live.get().health());
        }
        return state.problems().worst().map(Legend::urgency).orElse(NOBODY);
    }

    private static int urgency(Health health) {
        return switch (health) {
            case DEGRADED -> 0;
            case MISSING -> 1;
            case PROGRESSING -> 2;
            case HEALTHY, SUSPENDED, UNKNOWN -> NOBODY;
        };
    }

    private static int urgency(Severity severity) {
        return switch (severity) {
            case ERROR -> STALE + 1;
            case WARNING -> STALE + 2;
            case NOTE -> NOBODY;
        };
    }

    private Label title(String key) {
        Label title = new Label(words.text(key));
        title.getStyleClass().add("legend-title");
        return title;
    }

    private static HBox colour(Hue hue, String kind) {
        Region sample = new Region();
        sample.getStyleClass()
                .addAll("legend-sample", "far-" + hue.name().toLowerCase(Locale.ROOT));
        HBox row = new HBox(sample, new Label(kind));
        row.getStyleClass().add("legend-row");
        return row;
    }

    private HBox row(Card card) {
        CardState state = card.face().state();
        LinkButton link = new LinkButton(card.face().name());
        link.setOnAction(event -> go.accept(card.id()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label why =
                new Label(
                        state.live()
                                .filter(Live::needsAttention)
                                .map(Live::words)
                                .orElseGet(() -> problems(state)));
        why.getStyleClass().add("legend-why");
        HBox row = new HBox(mark(state), link, space, why);
        row.getStyleClass().add("legend-row");
        return row;
    }

    private String problems(CardState state) {
        return state.problems()
                .worst()
                .map(worst ->
                        words.text(
                                "problems." + worst.name().toLowerCase(Locale.ROOT),
                                state.problems().count(worst)))
                .orElse("");
    }

    private Node mark(CardState state) {
        Optional<Live> live = state.live().filter(Live::needsAttention);
        if (live.isPresent()) {
            HealthMark mark = new HealthMark(words.messages(), MARK);
            mark.show(live.get().health(), live.get().stale());
            return mark;
        }
        return ProblemMark.of(
                state.problems().worst().orElse(Severity.WARNING), MARK, words.messages());
    }
}
