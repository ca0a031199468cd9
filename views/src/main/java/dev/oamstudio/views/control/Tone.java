package dev.oamstudio.views.control;

import dev.oamstudio.model.diagnostic.Severity;
import java.util.Locale;

/// What a colour means where it does not mean a kind.
public enum Tone {
    NEUTRAL,
    ACCENT,
    SUCCESS,
    WARNING,
    DANGER,
    DATA;

    /// The tone of a finding.
    public static Tone of(Severity severity) {
        return switch (severity) {
            case ERROR -> DANGER;
            case WARNING -> WARNING;
            case NOTE -> ACCENT;
        };
    }

    /// The style class that gives `-oam-tone` and `-oam-tone-wash` their colours below a node.
    public String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
