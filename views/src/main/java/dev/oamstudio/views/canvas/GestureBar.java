package dev.oamstudio.views.canvas;

import dev.oamstudio.icons.Glyph;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.edit.EditOutcome;
import dev.oamstudio.views.canvas.gesture.Said;
import dev.oamstudio.views.canvas.scene.Words;
import dev.oamstudio.views.control.GlyphIcon;
import dev.oamstudio.views.control.IconButton;
import dev.oamstudio.views.control.KeyCap;
import dev.oamstudio.views.control.LinkButton;
import dev.oamstudio.views.control.Tone;
import dev.oamstudio.views.session.DesignSession;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says at the bottom left what a gesture will do, or why the last edit was refused and what helps.
final class GestureBar extends HBox {
    private static final double ICON = 14;
    private static final int MOST_FIXES = 2;
    private static final PseudoClass REFUSAL = PseudoClass.getPseudoClass("refusal");

    private final DesignSession design;
    private final Words words;
    private Object shown = "";

    GestureBar(DesignSession design, Words words) {
        this.design = design;
        this.words = words;
        getStyleClass().add("gesture-bar");
        setId("canvas-gesture-bar");
        setVisible(false);
    }

    /// A gesture's sentence, else the last refusal, else nothing.
    void show(Optional<Said> said, Optional<EditOutcome.Refused> refusal) {
        Object wanted = said.<Object>map(each -> each).orElse(refusal);
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        getChildren().clear();
        said.ifPresent(this::fill);
        if (said.isEmpty()) {
            refusal.ifPresent(this::fill);
        }
        setVisible(!getChildren().isEmpty());
    }

    private void fill(Said said) {
        Node icon =
                said.glyph()
                        .<Node>map((Glyph glyph) -> new GlyphIcon(glyph, ICON).in(Tone.ACCENT))
                        .orElseGet(() -> new FontIcon(Feather.SLASH));
        fill(icon, said.sentence(), said.refusal());
        Label cancel = new Label(words.text("canvas.bar.cancel"));
        cancel.getStyleClass().add("bar-hint");
        getChildren().addAll(new KeyCap("Esc"), cancel);
    }

    private void fill(EditOutcome.Refused refused) {
        Diagnostic reason = refused.reasons().getFirst();
        fill(new FontIcon(Feather.SLASH), words.text(reason.message()), true);
        for (Fix fix : reason.fixes().subList(0, Math.min(MOST_FIXES, reason.fixes().size()))) {
            LinkButton mend = new LinkButton(words.text(fix.title()));
            mend.setOnAction(event -> design.perform(new Edit.ApplyFix(fix)));
            getChildren().add(mend);
        }
        IconButton dismiss = new IconButton(Feather.X, words.text("canvas.bar.dismiss"));
        dismiss.setId("canvas-refusal-dismiss");
        dismiss.setOnAction(event -> design.dismissRefusal());
        getChildren().add(dismiss);
    }

    private void fill(Node icon, String sentence, boolean refusal) {
        pseudoClassStateChanged(REFUSAL, refusal);
        TextFlow flow = Marked.flow(sentence);
        flow.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        setAccessibleText(Marked.plain(sentence));
        getChildren().addAll(icon, flow, space);
    }
}
