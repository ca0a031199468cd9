package dev.oamstudio.model.yaml;

/// A comment: where it stands, from its `#` to the end of its line, and what it belongs to.
///
/// @param path of the entry or item that it speaks of; the root for those of the whole document
public record YamlComment(TextRange range, Place place, FieldPath path) {

    /// Where a comment stands, seen from what it belongs to.
    public enum Place {
        /// On lines of its own right above, in the same column.
        ABOVE,
        /// Behind it on its line.
        BESIDE,
        /// On a line of its own in it, or below all that is in it.
        INSIDE
    }
}
