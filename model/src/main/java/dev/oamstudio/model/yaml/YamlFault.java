package dev.oamstudio.model.yaml;

/// Something in a text that is not YAML, or not what it seems to be.
///
/// @param detail the parser's words, in English, or the key or scalar that it speaks of
public record YamlFault(Kind kind, TextRange range, String detail) {

    /// What kind of fault.
    public enum Kind {
        SYNTAX,
        DUPLICATE_KEY,
        /// Two Kubernetes objects in one document: the line `---` between them is missing.
        MISSING_SEPARATOR,
        AMBIGUOUS_SCALAR,
        TOO_LARGE,
        TOO_DEEP,
        TOO_MANY_ALIASES,
        NOT_TEXT
    }

    /// Whether the document could not be read whole because of it.
    public boolean breaks() {
        return switch (kind) {
            case SYNTAX, MISSING_SEPARATOR, TOO_LARGE, TOO_DEEP, TOO_MANY_ALIASES, NOT_TEXT -> true;
            case DUPLICATE_KEY, AMBIGUOUS_SCALAR -> false;
        };
    }
}
