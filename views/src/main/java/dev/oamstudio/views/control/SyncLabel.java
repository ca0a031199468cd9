package dev.oamstudio.views.control;

import dev.oamstudio.model.status.Sync;
import dev.oamstudio.views.message.Messages;
import javafx.scene.control.Label;

/// Whether something in the cluster is as designed: a sign and a word.
public final class SyncLabel extends Label {
    private static final double SIGN = 14;

    private final Messages messages;

    public SyncLabel(Messages messages, Sync sync) {
        this.messages = messages;
        getStyleClass().add("sync-label");
        show(sync);
    }

    /// Shows another state.
    public void show(Sync sync) {
        Tone tone = tone(sync);
        String name = name(sync);
        setText(messages.text("sync." + name));
        setGraphic(GlyphIcon.named("sync-" + name, SIGN).in(tone));
        getStyleClass().removeIf(style -> style.startsWith("tone-"));
        getStyleClass().add(tone.styleClass());
    }

    private static Tone tone(Sync sync) {
        return switch (sync) {
            case IN_SYNC, NOT_APPLIED, UNKNOWN -> Tone.NEUTRAL;
            case DIFFERS -> Tone.WARNING;
            case TO_BE_DELETED -> Tone.DANGER;
        };
    }

    private static String name(Sync sync) {
        return switch (sync) {
            case IN_SYNC -> "same";
            case DIFFERS -> "differs";
            case NOT_APPLIED -> "missing";
            case TO_BE_DELETED -> "surplus";
            case UNKNOWN -> "unknown";
        };
    }
}
