package dev.oamstudio.model.edit;

/// How much a history may remember; the oldest steps are forgotten first. The last step is always kept.
///
/// @param bytes of memory, by an estimate that does not fall short
/// @param steps how many
public record HistoryLimit(long bytes, int steps) {
    public static final HistoryLimit STANDARD = ofMegabytes(64);

    private static final int MOST_STEPS = 20_000;

    public static HistoryLimit ofMegabytes(int megabytes) {
        return new HistoryLimit((long) megabytes << 20, MOST_STEPS);
    }
}
