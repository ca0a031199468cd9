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
    /// Deeper trees could overflow a thread's stack.
    private static final int MOST_DEPTH = 1_000;

    public static final YamlLimits DEFAULT = new YamlLimits(32 << 20, 3 << 20, 10_000, 200, 10, 8);

    public YamlLimits {
        if (fileLength < 1
                || documentLength < 1
                || documents < 1
                || depth < 1
                || expansion < 1
                || retries < 0
                || depth > MOST_DEPTH) {
            throw new IllegalArgumentException("limits must be positive, and depth not too large");
        }
    }

    /// Limits from settings: a mapping with the names of these fields. What is missing there or no positive number is as usual.
    public static YamlLimits from(Value settings) {
        return new YamlLimits(
                limit(settings, "fileLength", DEFAULT.fileLength),
                limit(settings, "documentLength", DEFAULT.documentLength),
                limit(settings, "documents", DEFAULT.documents),
                Math.min(MOST_DEPTH, limit(settings, "depth", DEFAULT.depth)),
                limit(settings, "expansion", DEFAULT.expansion),
                limit(settings, "retries", DEFAULT.retries));
    }

    /// As settings that `from` reads.
    public Value.Mapping toValue() {
        return Value.Mapping.EMPTY
                .with("fileLength", Value.whole(fileLength))
                .with("documentLength", Value.whole(documentLength))
                .with("documents", Value.whole(documents))
                .with("depth", Value.whole(depth))
                .with("expansion", Value.whole(expansion))
                .with("retries", Value.whole(retries));
    }

    private static int limit(Value settings, String name, int usual) {
        return settings.wholeAt(name)
                .filter(number -> number > 0 && number <= Integer.MAX_VALUE)
                .map(Long::intValue)
                .orElse(usual);
    }
}
