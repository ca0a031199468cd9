package dev.oamstudio.views.control;

import javafx.scene.control.Label;

/// A few words or a number on a rounded wash of a tone: counts on tabs, badges, states. 18 high, or 22 in bars.
public final class Pill extends Label {
    private Tone tone;

    public Pill(String text, Tone tone) {
        super(text);
        this.tone = tone;
        getStyleClass().addAll("pill", tone.styleClass());
        setMinWidth(USE_PREF_SIZE);
    }

    /// Changes what its colour means.
    public void setTone(Tone tone) {
        getStyleClass().remove(this.tone.styleClass());
        getStyleClass().add(tone.styleClass());
        this.tone = tone;
    }

    /// What its colour means.
    public Tone tone() {
        return tone;
    }

    /// Makes it 22 high, for bars.
    public Pill large() {
        getStyleClass().add("large");
        return this;
    }
}
