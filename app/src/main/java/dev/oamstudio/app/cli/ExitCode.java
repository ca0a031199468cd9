package dev.oamstudio.app.cli;

/// What a command's end means to the shell that started it.
public enum ExitCode {
    CLEAN(0),
    FINDINGS(1),
    USAGE(2),
    UNREADABLE(3),
    CLUSTER(4);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
