package dev.oamstudio.cluster.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.cluster.fake.FakeApiServer;
import dev.oamstudio.cluster.fake.Fault;
import java.io.IOException;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever happens to connections and histories, in whatever order: in the end the listener knows what the server knows, was told
/// no state of an object twice, and was told of none after a later one.
class WatchLawsTest {
    private static final int CHANGES = 40;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theListenerEndsUpKnowingWhatTheServerKnows(long seed)
            throws IOException, InterruptedException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        try (FakeApiServer server = new FakeApiServer().withPagesOf(1 + random.nextInt(4))) {
            change(server, random);
            for (int i = random.nextInt(12); i > 0; i--) {
                server.failingWatches(watchFault(random));
                server.failingLists(listFault(random));
            }
            try (Heard heard = new Heard(server)) {
                for (int i = 0; i < CHANGES; i++) {
                    change(server, random);
                }
                server.put("last");
                heard.untilKnown(server.state());

                assertThat(states(heard.all)).as("seed " + seed).doesNotHaveDuplicates().isSorted();
            }
        }
    }

    /// The versions that were told of one object, in their order.
    private static List<Long> states(List<String> told) {
        return told.stream()
                .filter(word -> word.contains(" a@"))
                .map(word -> Long.valueOf(word.substring(word.indexOf('@') + 1)))
                .toList();
    }

    private static void change(FakeApiServer server, RandomGenerator random) {
        String name = String.valueOf((char) ('a' + random.nextInt(6)));
        switch (random.nextInt(8)) {
            case 0, 1 -> server.delete(name);
            case 2 -> server.bookmark();
            case 3 -> server.forget();
            default -> server.put(name);
        }
    }

    private static Fault watchFault(RandomGenerator random) {
        int after = random.nextInt(4);
        return switch (random.nextInt(9)) {
            case 0 -> new Fault.Refusal(410, "too old resource version");
            case 1 -> new Fault.Refusal(500, "etcd has no leader");
            case 2 -> new Fault.Refusal(429, "too many requests");
            case 3 -> new Fault.Reset();
            case 4 -> new Fault.EndAtOnce();
            case 5 -> new Fault.CutInEvent(after);
            case 6 -> new Fault.Garbage(after);
            case 7 -> new Fault.GoneEvent(after);
            default -> new Fault.None();
        };
    }

    private static Fault listFault(RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Fault.Refusal(410, "the continue token is too old");
            case 1 -> new Fault.Refusal(503, "the server is shutting down");
            case 2 -> new Fault.Reset();
            default -> new Fault.None();
        };
    }
}
