package dev.oamstudio.model.edit;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/// Makes a sequence that breaks a law shorter, as long as it goes on breaking it.
final class Shrinking {
    private Shrinking() {}

    /// Leaves out halves, quarters, and so on down to single steps.
    static long[] halve(long[] steps, Predicate<long[]> breaks) {
        long[] shortest = steps;
        for (int size = steps.length / 2; size > 0; size /= 2) {
            int start = 0;
            while (start < shortest.length) {
                long[] fewer = without(shortest, start, size);
                boolean shorter = fewer.length > 0 && breaks.test(fewer);
                shortest = shorter ? fewer : shortest;
                start += shorter ? 0 : size;
            }
        }
        return shortest;
    }

    private static long[] without(long[] steps, int start, int size) {
        int end = Math.min(steps.length, start + size);
        return LongStream.concat(
                        Arrays.stream(steps, 0, start), Arrays.stream(steps, end, steps.length))
                .toArray();
    }
}
