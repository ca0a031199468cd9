package dev.oamstudio.app.cli.print;

/// The colours of a terminal, by what they mean.
public enum Tint {
    STRONG("1"),
    FAINT("2"),
    BAD("1;31"),
    GOOD("32"),
    BUSY("33"),
    NOTE("36");

    private final String code;

    Tint(String code) {
        this.code = code;
    }

    /// The text between the terminal's signs for this colour and for none.
    String around(String text) {
        return "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
