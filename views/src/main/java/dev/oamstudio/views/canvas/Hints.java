package dev.oamstudio.views.canvas;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.graph.Dependency;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.gesture.Desk;
import dev.oamstudio.views.canvas.scene.Card;
import dev.oamstudio.views.canvas.scene.CycleMark;
import dev.oamstudio.views.canvas.scene.Edge;
import dev.oamstudio.views.canvas.scene.Hit;
import dev.oamstudio.views.canvas.scene.Hull;
import dev.oamstudio.views.canvas.scene.TraitChip;
import dev.oamstudio.views.canvas.scene.Words;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// The words that appear when the pointer rests: what does not fit on a card, what an edge means.
final class Hints {
    private static final Duration REST = Duration.millis(500);
    private static final double WIDTH = 420;

    private final Words words;
    private final Desk desk;
    private final CardSpeech speech;
    private final Tooltip tooltip = new Tooltip();

    Hints(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.speech = new CardSpeech(words);
        tooltip.setShowDelay(REST);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDTH);
    }

    /// Gives the surface the words for what is under the pointer, or takes them away.
    void follow(Region surface, Pointing pointing, boolean quiet) {
        Optional<CanvasPoint> pointer = pointing.pointer();
        String text = quiet ? "" : pointer.map(pointing::at).map(this::text).orElse("");
        if (text.equals(tooltip.getText())) {
            return;
        }
        tooltip.setText(text);
        if (text.isEmpty()) {
            tooltip.hide();
            Tooltip.uninstall(surface, tooltip);
        } else {
            Tooltip.install(surface, tooltip);
        }
    }

    private String text(Hit hit) {
        return switch (hit) {
            case Hit.OnCard(Card card) -> String.join("\n", speech.parts(card.face()));
            case Hit.OnTrait(Card card, ElementId trait) -> trait(card, trait);
            case Hit.OnEdge(Edge edge) -> edge(edge);
            case Hit.OnCycle(CycleMark cycle) -> words.text("canvas.hint.cycle", cycle.path());
            case Hit.OnHull(Hull hull) -> hull.name() + " · " + hull.caption();
            case Hit.OnNothing() -> "";
        };
    }

    private static String trait(Card card, ElementId trait) {
        return card.face().traits().stream()
                .filter(chip -> chip.id().equals(trait))
                .map(TraitChip::text)
                .collect(Collectors.joining());
    }

    private String edge(Edge edge) {
        String order =
                words.text(
                        "canvas.connect.result", desk.name(edge.first()), desk.name(edge.then()));
        String flows =
                edge.dependencies().stream()
                        .flatMap(dependency -> flow(dependency).stream())
                        .collect(Collectors.joining("\n"));
        String plain = Marked.plain(order);
        return flows.isEmpty() ? plain : plain + "\n" + flows;
    }

    private static Optional<String> flow(Dependency dependency) {
        return dependency instanceof Dependency.DataFlow flow
                ? Optional.of(flow.fromPath() + " → " + flow.toPath())
                : Optional.empty();
    }
}
