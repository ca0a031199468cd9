package dev.oamstudio.model.yaml;

/// What a text may cost. What goes beyond becomes a fault, never an out-of-memory.
///
/// @param fileLength characters of a file
/// @param documentLength characters of a document
/// @param documents documents in a file
/// @param depth mappings and sequences in one another
/// @param expansion how many times longer than its text a document may become by its aliases
/// @param retries how often a broken document is read again without a line that cannot be read
public record YamlLimits(
        int fileLength, int documentLength, int documents, int depth, int expansion, int retries) {
    public static final YamlLimits DEFAULT = new YamlLimits(32 << 20, 3 << 20, 10_000, 200, 10, 8);

    public YamlLimits {
        if (fileLength < 1
                || documentLength < 1
                || documents < 1
                || depth < 1
                || expansion < 1
                || retries < 0) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
