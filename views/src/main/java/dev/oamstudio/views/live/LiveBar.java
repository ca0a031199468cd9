package dev.oamstudio.views.live;

import dev.oamstudio.model.status.StatusNode;
import dev.oamstudio.model.status.Sync;
import dev.oamstudio.views.control.Pill;
import dev.oamstudio.views.control.SearchField;
import dev.oamstudio.views.control.Tone;
import dev.oamstudio.views.session.ClusterSession;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.Surroundings;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Whether the tree is followed or old, and what of it is shown.
final class LiveBar extends HBox {
    private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");

    private final Studio studio;
    private final InstantSource clock;
    private final Region dot = new Region();
    private final Label state = new Label();
    private final Label hidden = new Label();
    private final Pill simulated;
    private final SearchField filter;
    private final ToggleButton problems;

    LiveBar(Studio studio, InstantSource clock, Runnable changed) {
        this.studio = studio;
        this.clock = clock;
        Surroundings around = studio.around();
        getStyleClass().add("live-bar");
        setAlignment(Pos.CENTER_LEFT);
        dot.getStyleClass().add("live-dot");
        state.setId("live-state");
        hidden.setId("live-hidden");
        hidden.setMinWidth(USE_PREF_SIZE);
        simulated = new Pill(around.text("shell.simulated"), Tone.NEUTRAL);
        filter = SearchField.filter(around.text("live.filter"), around.messages());
        filter.setId("live-filter");
        problems =
                new ToggleButton(
                        around.text("live.only-problems"), new FontIcon(Feather.ALERT_TRIANGLE));
        problems.setId("live-problems");
        problems.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(dot, state, simulated, space, hidden, filter, problems);
        filter.textProperty().subscribe(changed);
        problems.selectedProperty().subscribe(changed);
    }

    /// What of the tree is asked for.
    Predicate<StatusNode> wanted() {
        String words = filter.getText().toLowerCase(Locale.ROOT);
        boolean troubled = problems.isSelected();
        return node ->
                (words.isEmpty() || said(node).contains(words)) && (!troubled || isTrouble(node));
    }

    private String said(StatusNode node) {
        return String.join(" ", node.name(), node.kind(), studio.around().text(node.message()))
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isTrouble(StatusNode node) {
        return switch (node.health().health()) {
            case DEGRADED, MISSING, PROGRESSING, UNKNOWN -> true;
            case HEALTHY, SUSPENDED -> node.health().stale() || node.sync() == Sync.DIFFERS;
        };
    }

    void show(Optional<StatusNode> status) {
        ClusterSession cluster = studio.cluster();
        Optional<String> interruption = cluster.interruptionProperty().get();
        dot.pseudoClassStateChanged(OLD, interruption.isPresent());
        state.pseudoClassStateChanged(OLD, interruption.isPresent());
        state.setText(interruption.map(this::old).orElseGet(this::watching));
        boolean played =
                cluster.identityProperty().get().filter(each -> each.simulated()).isPresent();
        shown(simulated, played);
        long out = status.map(node -> LiveTree.hidden(node, wanted())).orElse(0L);
        shown(hidden, out > 0);
        hidden.setText(studio.around().text("live.hidden", out));
    }

    private String old(String reason) {
        String age = lastSeen().map(at -> Age.between(at, clock.instant())).orElse("");
        return studio.around().text("live.interrupted", reason, age);
    }

    private String watching() {
        return lastSeen()
                .map(at -> studio.around().text("live.watching", Age.between(at, clock.instant())))
                .orElse("");
    }

    private Optional<Instant> lastSeen() {
        return studio.cluster().observationProperty().get().map(seen -> seen.at());
    }

    private static void shown(Region node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
