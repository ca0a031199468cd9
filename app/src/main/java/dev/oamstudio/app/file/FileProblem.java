package dev.oamstudio.app.file;

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
}
