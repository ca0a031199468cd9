package dev.oamstudio.model.yaml;

/// Something in a text that is not YAML, or not what it seems to be.
///
/// @param detail the parser's words, in English, or the key or scalar that it speaks of
public record YamlFault(Kind kind, TextRange range, String detail) {

    /// What kind of fault.
    public enum Kind {
        SYNTAX,
        /// Tabs where only spaces may indent.
        TAB,
        DUPLICATE_KEY,
        /// A key that no text can be made of: a mapping, a sequence, null, a huge number.
        UNUSABLE_KEY,
        /// A key that is a boolean for Kubernetes and a text for people: `on`, `y`.
        AMBIGUOUS_KEY,
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
            case SYNTAX,
                    TAB,
                    UNUSABLE_KEY,
                    MISSING_SEPARATOR,
                    TOO_LARGE,
                    TOO_DEEP,
                    TOO_MANY_ALIASES,
                    NOT_TEXT ->
                    true;
            case DUPLICATE_KEY, AMBIGUOUS_KEY, AMBIGUOUS_SCALAR -> false;
        };
    }
}
