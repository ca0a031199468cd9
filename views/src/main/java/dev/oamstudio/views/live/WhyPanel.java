package dev.oamstudio.views.live;

import dev.oamstudio.model.status.Explanation;
import dev.oamstudio.model.status.Explanation.Evidence;
import dev.oamstudio.model.status.StatusNode;
import dev.oamstudio.model.status.WhyNotReady;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.views.control.ActionButton;
import dev.oamstudio.views.control.HealthMark;
import dev.oamstudio.views.session.ClusterSession;
import dev.oamstudio.views.session.ClusterSession.Activity;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.Surroundings;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Why the chosen node is not ready: one sentence, the evidence, and the next step.
final class WhyPanel extends ScrollPane {
    private static final PseudoClass CAUSE = PseudoClass.getPseudoClass("cause");
    private static final double MARK = 16;

    private final Studio studio;
    private final InstantSource clock;
    private final VBox content = new VBox();

    WhyPanel(Studio studio, InstantSource clock) {
        this.studio = studio;
        this.clock = clock;
        content.getStyleClass().add("why");
        content.setMinWidth(0);
        setContent(content);
        setFitToWidth(true);
        setId("why");
    }

    void show(Optional<StatusNode> node) {
        content.getChildren().clear();
        node.ifPresent(asked ->
                explanation(asked)
                        .ifPresentOrElse(found -> show(asked, found), () -> showReady(asked)));
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
        content.getChildren().setAll(head(node, studio.around().text("live.ready", node.name())));
    }

    private Node head(StatusNode node, String sentence) {
        HealthMark mark = new HealthMark(studio.around().messages(), MARK);
        mark.show(node.health().health(), node.health().stale());
        HBox head = new HBox(mark, label(sentence, "why-sentence"));
        head.getStyleClass().add("why-title");
        return head;
    }

    private void show(StatusNode asked, Explanation explanation) {
        Surroundings around = studio.around();
        content.getChildren().add(head(asked, around.text(explanation.sentence())));
        List<Evidence> chain = explanation.evidence();
        for (int i = 0; i < chain.size(); i++) {
            content.getChildren().add(step(i + 1, chain.get(i), i == chain.size() - 1));
        }
        VBox next =
                new VBox(
                        label(around.text("live.next-step"), "why-head"),
                        label(around.text(explanation.nextStep()), "why-text"));
        next.getStyleClass().add("why-next");
        boolean applying = studio.cluster().activityProperty().get() instanceof Activity.Applying;
        if (explanation.nextStep().key().equals("status.next-not-applied") && !applying) {
            next.getChildren().add(apply());
        }
        explanation
                .origin()
                .ifPresent(origin -> {
                    ActionButton open =
                            new ActionButton(
                                    around.text("live.open-line", where(origin.place())),
                                    ActionButton.Weight.OUTLINED);
                    open.setId("why-line");
                    open.setMinWidth(0);
                    open.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
                    open.setOnAction(event -> studio.design().reveal(origin.place()));
                    next.getChildren().add(open);
                });
        content.getChildren().add(next);
    }

    private ActionButton apply() {
        ActionButton apply =
                new ActionButton(
                        Feather.PLAY,
                        studio.around().text("shell.apply"),
                        ActionButton.Weight.OUTLINED);
        apply.setId("live-apply");
        apply.setOnAction(event -> studio.cluster().apply());
        return apply;
    }

    private String where(Place place) {
        return studio.design()
                .workspace()
                .file(place.file())
                .map(file -> place.file() + ":" + file.position(place.range().start()).line())
                .orElse(place.file());
    }

    /// @param cause whether it is the last link of the chain
    private Node step(int number, Evidence evidence, boolean cause) {
        VBox words = new VBox(label(studio.around().text(evidence.text()), "why-text"));
        if (!evidence.quote().isEmpty()) {
            words.getChildren().add(label(evidence.quote(), "why-quote"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        Label count = new Label(Integer.toString(number));
        count.getStyleClass().add("why-number");
        HBox row = new HBox(count, words);
        evidence.at()
                .ifPresent(at -> {
                    Label age = new Label(Age.between(at, clock.instant()));
                    age.getStyleClass().add("why-age");
                    age.setMinWidth(USE_PREF_SIZE);
                    row.getChildren().add(age);
                });
        row.getStyleClass().add("why-step");
        row.pseudoClassStateChanged(CAUSE, cause);
        return row;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
