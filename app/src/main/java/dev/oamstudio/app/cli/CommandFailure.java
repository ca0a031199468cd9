package dev.oamstudio.app.cli;

/// A command cannot go on; its message is for people, in their language.
final class CommandFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final ExitCode code;

    CommandFailure(ExitCode code, String message) {
        super(message);
        this.code = code;
    }

    ExitCode code() {
        return code;
    }
}
