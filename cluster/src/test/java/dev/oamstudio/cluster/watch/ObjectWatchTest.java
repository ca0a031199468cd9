package dev.oamstudio.cluster.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.cluster.fake.FakeApiServer;
import dev.oamstudio.cluster.fake.Fault;
import dev.oamstudio.cluster.fake.Request;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One fault at a time: what the listener is told, and what the server is asked.
class ObjectWatchTest {
    private FakeApiServer server;

    @BeforeEach
    void start() throws IOException {
        server = new FakeApiServer();
        server.put("a");
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void whatIsThereIsToldFirstAndThenWhatHappens() throws InterruptedException {
        try (Heard heard = new Heard(server)) {
            heard.until("synced");
            server.put("b");
            server.put("a");
            server.delete("b");
            assertThat(heard.until("deleted b"))
                    .containsExactly(
                            "added a@2", "synced", "added b@3", "modified a@4", "deleted b");
        }
        assertThat(server.watchedFrom()).containsExactly("2");
    }

    @Test
    void aListIsReadPageByPageWithItsTokensAsTheyAre() throws InterruptedException {
        server.withPagesOf(2);
        server.put("b");
        server.put("c");
        server.put("d");
        server.put("e");
        try (Heard heard = new Heard(server)) {
            assertThat(heard.until("synced"))
                    .containsExactly(
                            "added a@2",
                            "added b@3",
                            "added c@4",
                            "added d@5",
                            "added e@6",
                            "synced");
        }
        assertThat(server.requests().stream().map(request -> request.parameter("continue")))
                .startsWith("", "a+b/c= &6-2", "a+b/c= &6-4");
    }

    @Test
    void aListWhoseNextPageIsGoneStartsOver() throws InterruptedException {
        server.withPagesOf(1).failingLists(new Fault.None(), new Fault.Refusal(410, "expired"));
        server.put("b");
        try (Heard heard = new Heard(server)) {
            assertThat(heard.until("synced")).containsExactly("added a@2", "added b@3", "synced");
        }
        assertThat(
                        server.requests().stream()
                                .filter(request -> !request.parameters().containsKey("watch"))
                                .map(request -> request.parameter("continue")))
                .containsExactly("", "a+b/c= &3-1", "", "a+b/c= &3-1");
    }

    @Test
    void aForgottenStartIsListedAgainWithoutAWord() throws InterruptedException {
        server.failingWatches(new Fault.Refusal(410, "too old resource version"));
        try (Heard heard = new Heard(server)) {
            heard.until("synced");
            server.put("b");
            assertThat(heard.until("added b@3"))
                    .containsExactly("added a@2", "synced", "added b@3");
        }
        assertThat(lists()).isEqualTo(2);
    }

    @Test
    void aForgottenHistoryIsListedAgainAndTheDifferenceTold() throws InterruptedException {
        server.failingWatches(new Fault.GoneEvent(1));
        server.put("b");
        try (Heard heard = new Heard(server)) {
            heard.until("synced");
            server.delete("a");
            server.put("c");
            assertThat(heard.until("added c@5"))
                    .containsExactly("added a@2", "added b@3", "synced", "deleted a", "added c@5");
        }
        assertThat(lists()).isEqualTo(2);
    }

    @Test
    void whatIsToldOnceIsNotToldAgainByALaterList() throws InterruptedException {
        server.failingWatches(new Fault.GoneEvent(0), new Fault.GoneEvent(0));
        try (Heard heard = new Heard(server)) {
            heard.until("synced");
            server.put("a");
            assertThat(heard.until("modified a@3"))
                    .containsExactly("added a@2", "synced", "modified a@3");
        }
    }

    @Test
    void bookmarksMoveTheStartOfTheNextRequest() throws InterruptedException {
        server.failingWatches(new Fault.CutInEvent(1));
        try (Heard heard = new Heard(server)) {
            heard.until("synced");
            server.bookmark();
            server.put("b");
            heard.until("added b@4");
        }
        assertThat(server.watchedFrom()).containsExactly("2", "3");
    }

    @Test
    void anEventThatIsCutInTheMiddleIsHeardWholeAfterwards() throws InterruptedException {
        server.failingWatches(new Fault.CutInEvent(0));
        try (Heard heard = new Heard(server)) {
            heard.until("synced");
            server.put("b");
            assertThat(heard.until("added b@3"))
                    .containsExactly("added a@2", "synced", "added b@3");
        }
        assertThat(server.watchedFrom()).containsExactly("2", "2");
        assertThat(lists()).isEqualTo(1);
    }

    @Test
    void aLineThatIsNoEventIsSaidAndListedAround() throws InterruptedException {
        server.failingWatches(new Fault.Garbage(0));
        try (Heard heard = new Heard(server)) {
            heard.until("resumed");
            server.put("b");
            assertThat(heard.until("added b@3"))
                    .containsExactly(
                            "added a@2",
                            "synced",
                            "interrupted: The server sent something that is no event: <html>gateway</html>",
                            "resumed",
                            "added b@3");
        }
        assertThat(lists()).isEqualTo(2);
    }

    @Test
    void aSilentConnectionIsNoticedSaidAndMadeAgain() throws InterruptedException {
        server.failingWatches(new Fault.Silence());
        try (Heard heard = new Heard(server, Duration.ofSeconds(4))) {
            heard.until("resumed");
            server.put("b");
            assertThat(heard.until("added b@3"))
                    .containsExactly(
                            "added a@2",
                            "synced",
                            "interrupted: The connection has been silent for 4 seconds",
                            "resumed",
                            "added b@3");
        }
        assertThat(server.watchedFrom().subList(0, 2)).containsExactly("2", "2");
    }

    @Test
    void aServerIsAskedToEndARequestWellBeforeItsSilenceCounts() {
        assertThat(Patience.STANDARD.serverSeconds()).isEqualTo(45);
        assertThat(Patience.STANDARD.silence()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void requestsThatEndAtOnceAreMadeMoreAndMoreSeldom() throws InterruptedException {
        server.failingWatches(Collections.nCopies(9, new Fault.EndAtOnce()).toArray(Fault[]::new));
        try (Heard heard = new Heard(server)) {
            heard.until("synced");
            server.put("b");
            assertThat(heard.until("added b@3"))
                    .containsExactly("added a@2", "synced", "added b@3");
            assertPauses(heard.pauses, 100, 200, 400, 800, 1_600, 3_200, 6_400, 10_000, 10_000);
        }
    }

    @Test
    void aServerOutOfReachIsSaidOnceAndTriedMoreAndMoreSeldom() throws InterruptedException {
        server.failingWatches(Collections.nCopies(30, new Fault.Reset()).toArray(Fault[]::new));
        try (Heard heard = new Heard(server)) {
            heard.until("resumed");
            server.put("b");
            List<String> all = heard.until("added b@3");
            assertThat(all)
                    .hasSize(5)
                    .startsWith("added a@2", "synced")
                    .endsWith("resumed", "added b@3");
            assertThat(all.get(2)).startsWith("interrupted: " + server.address() + ": ");
            // How many there are depends on how often the client itself tries again.
            assertThat(heard.pauses).hasSizeGreaterThan(3);
            assertPauses(heard.pauses.subList(0, 4), 100, 200, 400, 800);
        }
    }

    @Test
    void aConnectionThatTheNextAttemptMendsIsNotWorthAWord() throws InterruptedException {
        server.failingWatches(new Fault.Reset());
        try (Heard heard = new Heard(server)) {
            heard.until("synced");
            server.put("b");
            assertThat(heard.until("added b@3"))
                    .containsExactly("added a@2", "synced", "added b@3");
        }
    }

    @Test
    void aListThatIsForbiddenIsSaidInTheServersWordsAndTriedAgain() throws InterruptedException {
        server.failingLists(new Fault.Refusal(403, "configmaps is forbidden"));
        try (Heard heard = new Heard(server)) {
            assertThat(heard.until("synced"))
                    .containsExactly(
                            "interrupted: configmaps is forbidden",
                            "added a@2",
                            "resumed",
                            "synced");
        }
    }

    @Test
    void ofAKindThatIsServedNoLongerNothingIsLeft() throws InterruptedException {
        server.failingLists(new Fault.None(), new Fault.Refusal(404, "not found"));
        server.failingWatches(
                new Fault.Refusal(404, "the server could not find the requested resource"));
        try (Heard heard = new Heard(server)) {
            assertThat(heard.until("deleted a"))
                    .containsExactly("added a@2", "synced", "deleted a");
            assertThat(heard.until("added a@2")).endsWith("deleted a", "added a@2");
        }
    }

    @Test
    void aClosedWatchSaysNothingMore() throws InterruptedException {
        Heard heard = new Heard(server);
        heard.until("synced");
        heard.close();
        heard.close();
        assertThat(heard.all).containsExactly("added a@2", "synced");
        assertThat(server.requests()).extracting(Request::method).containsOnly("GET");
    }

    private long lists() {
        return server.requests().stream()
                .filter(request -> !request.parameters().containsKey("watch"))
                .count();
    }

    /// Each pause is at most as long as named, and at least half as long.
    private static void assertPauses(List<Duration> pauses, long... longest) {
        assertThat(pauses).hasSize(longest.length);
        for (int i = 0; i < longest.length; i++) {
            assertThat(pauses.get(i).toMillis()).isBetween(longest[i] / 2, longest[i]);
        }
    }
}
