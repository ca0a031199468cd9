package dev.oamstudio.views.canvas;

import dev.oamstudio.icons.Glyph;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.edit.EditOutcome;
import dev.oamstudio.views.canvas.gesture.Offer;
import dev.oamstudio.views.canvas.gesture.Offered;
import dev.oamstudio.views.canvas.gesture.Said;
import dev.oamstudio.views.canvas.scene.Words;
import dev.oamstudio.views.control.GlyphIcon;
import dev.oamstudio.views.control.IconButton;
import dev.oamstudio.views.control.KeyCap;
import dev.oamstudio.views.control.LinkButton;
import dev.oamstudio.views.control.Tone;
import dev.oamstudio.views.session.DesignSession;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says at the bottom left what a gesture will do, or why the last edit was refused and what helps.
final class GestureBar extends HBox {
    private static final double ICON = 14;
    private static final int MOST_OFFERS = 3;
    private static final Duration LONGEST = Duration.seconds(20);
    private static final PseudoClass REFUSAL = PseudoClass.getPseudoClass("refusal");

    private final DesignSession design;
    private final Words words;
    private final PauseTransition patience = new PauseTransition(LONGEST);
    private Object shown = "";

    GestureBar(DesignSession design, Words words) {
        this.design = design;
        this.words = words;
        getStyleClass().add("gesture-bar");
        setId("canvas-gesture-bar");
        setVisible(false);
        patience.setOnFinished(event -> leave());
    }

    /// A refusal that is being read stays.
    private void leave() {
        if (isHover()) {
            patience.playFromStart();
        } else {
            design.dismissRefusal();
        }
    }

    /// A gesture's sentence, else the last refusal, else nothing.
    void show(Optional<Said> said, Optional<EditOutcome.Refused> refusal, Offered offered) {
        Object wanted = said.<Object>map(each -> each).orElse(List.of(refusal, offered));
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        getChildren().clear();
        patience.stop();
        if (refusal.isPresent()) {
            patience.playFromStart();
        }
        said.ifPresent(this::fill);
        if (said.isEmpty()) {
            refusal.ifPresent(refused -> fill(refused, offered.beside(refused)));
        }
        setVisible(!getChildren().isEmpty());
    }

    private void fill(Said said) {
        Node icon =
                said.glyph()
                        .<Node>map((Glyph glyph) -> new GlyphIcon(glyph, ICON).in(Tone.ACCENT))
                        .orElseGet(() -> new FontIcon(Feather.SLASH));
        fill(icon, said.sentence(), said.refusal(), List.of());
        Label cancel = new Label(words.text("canvas.bar.cancel"));
        cancel.getStyleClass().add("bar-hint");
        cancel.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(new KeyCap("Esc"), cancel);
    }

    private void fill(EditOutcome.Refused refused, List<Offer> offers) {
        Diagnostic reason = refused.reasons().getFirst();
        List<Offer> helpful =
                Stream.concat(reason.fixes().stream().map(this::offer), offers.stream())
                        .limit(MOST_OFFERS)
                        .toList();
        fill(new FontIcon(Feather.SLASH), words.text(reason.message()), true, helpful);
        IconButton dismiss = new IconButton(Feather.X, words.text("canvas.bar.dismiss"));
        dismiss.setId("canvas-refusal-dismiss");
        dismiss.setOnAction(event -> design.dismissRefusal());
        getChildren().add(dismiss);
    }

    private Offer offer(Fix fix) {
        return new Offer(words.text(fix.title()), () -> design.perform(new Edit.ApplyFix(fix)));
    }

    /// The sentence, and below it what helps.
    private void fill(Node icon, String sentence, boolean refusal, List<Offer> offers) {
        pseudoClassStateChanged(REFUSAL, refusal);
        VBox column = new VBox(Marked.flow(sentence));
        column.getStyleClass().add("bar-column");
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        if (!offers.isEmpty()) {
            FlowPane links = new FlowPane();
            links.getStyleClass().add("bar-offers");
            offers.forEach(offer -> links.getChildren().add(link(offer)));
            column.getChildren().add(links);
        }
        setAccessibleText(Marked.plain(sentence));
        getChildren().addAll(icon, column);
    }

    private static LinkButton link(Offer offer) {
        LinkButton help = new LinkButton(offer.title());
        help.setOnAction(event -> offer.action().run());
        return help;
    }
}
