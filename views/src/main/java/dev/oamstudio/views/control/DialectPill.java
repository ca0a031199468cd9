package dev.oamstudio.views.control;

import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.views.message.Messages;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// In which dialect a document is written; the tooltip says what that means. What cannot be edited yet looks like a warning.
public final class DialectPill extends Label {
    private final Pill pill;

    public DialectPill(Dialect dialect, Messages messages) {
        String word = dialect.name().toLowerCase(Locale.ROOT);
        pill = new Pill(messages.text("dialect." + word), tone(dialect));
        getStyleClass().add("dialect");
        setGraphic(pill);
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(messages.text("dialect." + word + ".how"));
        setTooltip(new Tooltip(messages.text("dialect." + word + ".how")));
    }

    private static Tone tone(Dialect dialect) {
        return switch (dialect) {
            case UPSTREAM -> Tone.NEUTRAL;
            case EDAS -> Tone.ACCENT;
            case LEGACY, V1BETA1 -> Tone.WARNING;
        };
    }
}
