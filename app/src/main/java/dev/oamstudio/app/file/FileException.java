package dev.oamstudio.app.file;

import java.nio.file.Path;

/// A folder could not be read or written at all.
public final class FileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient Path path;

    public FileException(Kind kind, Path path, String detail) {
        super(detail);
        this.kind = kind;
        this.path = path;
    }

    public Kind kind() {
        return kind;
    }

    public Path path() {
        return path;
    }

    /// The system's words; may be empty.
    public String detail() {
        return String.valueOf(getMessage());
    }

    /// What went wrong, as far as it decides what can be done.
    public enum Kind {
        MISSING,
        UNREADABLE,
        NOT_WRITABLE
    }
}
