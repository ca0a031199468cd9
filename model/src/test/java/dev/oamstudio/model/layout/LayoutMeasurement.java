package dev.oamstudio.model.layout;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/// Prints how much time of a processor layouts take (other work on the machine does not count): the first one of a process,
/// then median and 95th percentile of those that follow.
public final class LayoutMeasurement {
    private static final int RUNS = 15;
    private static final long STACK = 256L * 1024 * 1024;

    private LayoutMeasurement() {}

    public static void main(String[] arguments) throws InterruptedException {
        Thread deep = new Thread(null, LayoutMeasurement::measure, "layout", STACK);
        deep.start();
        deep.join();
    }

    private static void measure() {
        measure("1,000 cards", () -> LayoutFixture.random(1, 1_000));
        measure("1,000 cards in one part", () -> connected(1_000, 1_500));
        measure("1,000 cards, 20 scopes", () -> LayoutFixture.random(1, 1_000, scopes(1_000, 20)));
        measure("300 cards", () -> LayoutFixture.random(1, 300));
        measure("30 cards", () -> LayoutFixture.random(1, 30));
        measure("the shop", () -> LayoutFixture.SHOP);
    }

    /// Every card but the first follows one of those before it; some more links.
    private static LayoutInput connected(int cards, int links) {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        for (int link = 1; link < links; link++) {
            int then = link < cards ? link : 1 + random.nextInt(cards - 1);
            int first = Math.max(0, then - 1 - random.nextInt(40));
            text.append(" n").append(first).append(">n").append(then);
        }
        return LayoutFixture.input(text.toString());
    }

    private static String[] scopes(int cards, int count) {
        String[] scopes = new String[count];
        int each = cards / count;
        Arrays.setAll(scopes, scope -> LayoutFixture.range(scope * each, scope * each + each / 2));
        return scopes;
    }

    private static long used() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void measure(String name, Supplier<LayoutInput> input) {
        List<Double> times = new ArrayList<>();
        for (int run = 0; run <= RUNS; run++) {
            LayoutInput fresh = input.get();
            long start = used();
            AutoLayout.place(fresh);
            times.add((used() - start) / 1e6);
        }
        double first = times.removeFirst();
        times.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%-24s first %7.0f  median %7.0f  p95 %7.0f ms%n",
                name,
                first,
                times.get(RUNS / 2),
                times.get((int) (RUNS * 0.95)));
    }
}
