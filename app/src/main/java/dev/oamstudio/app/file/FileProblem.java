package dev.oamstudio.app.file;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextRange;
import java.util.List;

/// A file that was left out when its folder was read, and why.
///
/// @param path as shown to people: relative to the folder, with `/`
/// @param detail the system's words, or the size in megabytes; may be empty
public record FileProblem(String path, Kind kind, String detail) {

    /// Why a file was left out.
    public enum Kind {
        /// It has bytes that no text has.
        BINARY,
        /// It is a text, but not in UTF-8.
        NOT_UTF8,
        TOO_LARGE,
        /// The system refused to read it.
        UNREADABLE,
        /// There are more files than are read at once.
        TOO_MANY
    }

    private static final RuleId READABLE = new RuleId("OAM901", "file-readable");

    /// Why, and what to do.
    public Message message() {
        return switch (kind) {
            case BINARY -> Message.of("file.binary");
            case NOT_UTF8 -> Message.of("file.not-utf8");
            case TOO_LARGE -> Message.of("file.too-large", detail);
            case UNREADABLE -> Message.of("file.unreadable", detail);
            case TOO_MANY -> Message.of("file.too-many", detail);
        };
    }

    /// The same as a finding, for those who show it among others.
    public Diagnostic diagnostic() {
        Place whole = new Place(path, 0, FieldPath.ROOT, TextRange.at(0));
        return new Diagnostic(READABLE, Severity.ERROR, message(), whole, List.of(), List.of());
    }
}
