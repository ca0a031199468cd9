package dev.oamstudio.views.live;

import dev.oamstudio.model.status.Explanation;
import dev.oamstudio.model.status.Explanation.Evidence;
import dev.oamstudio.model.status.StatusNode;
import dev.oamstudio.model.status.WhyNotReady;
import dev.oamstudio.views.control.ActionButton;
import dev.oamstudio.views.session.ClusterSession;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.Surroundings;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Why the chosen node is not ready: one sentence, the evidence, and the next step.
final class WhyPanel extends ScrollPane {
    private final Studio studio;
    private final VBox content = new VBox();

    WhyPanel(Studio studio) {
        this.studio = studio;
        content.getStyleClass().add("why");
        setContent(content);
        setFitToWidth(true);
        setId("why");
    }

    void show(Optional<StatusNode> node) {
        content.getChildren().clear();
        node.ifPresent(
                asked -> explanation(asked).ifPresentOrElse(this::show, () -> showReady(asked)));
    }

    private Optional<Explanation> explanation(StatusNode asked) {
        ClusterSession cluster = studio.cluster();
        return cluster.statusProperty()
                .get()
                .flatMap(root ->
                        cluster.observationProperty()
                                .get()
                                .flatMap(seen ->
                                        studio.design()
                                                .renderingProperty()
                                                .get()
                                                .flatMap(rendering ->
                                                        WhyNotReady.of(
                                                                asked, root, rendering, seen))));
    }

    private void showReady(StatusNode node) {
        content.getChildren()
                .setAll(label(studio.around().text("live.ready", node.name()), "why-sentence"));
    }

    private void show(Explanation explanation) {
        Surroundings around = studio.around();
        content.getChildren().add(label(around.text(explanation.sentence()), "why-sentence"));
        int number = 1;
        for (Evidence evidence : explanation.evidence()) {
            content.getChildren().add(step(number, evidence));
            number++;
        }
        VBox next =
                new VBox(
                        label(around.text("live.next-step"), "why-head"),
                        label(around.text(explanation.nextStep()), "text"));
        next.getStyleClass().add("why-next");
        explanation
                .origin()
                .ifPresent(origin -> {
                    ActionButton open =
                            new ActionButton(
                                    around.text("live.open-line"), ActionButton.Weight.OUTLINED);
                    open.setOnAction(event -> studio.design().reveal(origin.place()));
                    next.getChildren().add(open);
                });
        content.getChildren().add(next);
    }

    private Node step(int number, Evidence evidence) {
        VBox words = new VBox(label(studio.around().text(evidence.text()), "text"));
        if (!evidence.quote().isEmpty()) {
            words.getChildren().add(label(evidence.quote(), "mono-cell"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        Label count = new Label(Integer.toString(number));
        count.getStyleClass().add("why-number");
        HBox row = new HBox(count, words);
        row.getStyleClass().add("why-step");
        return row;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
