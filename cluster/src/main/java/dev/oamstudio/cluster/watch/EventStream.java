package dev.oamstudio.cluster.watch;

import dev.oamstudio.cluster.request.ApiFailures;
import dev.oamstudio.cluster.request.ApiRequests;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ClusterException.Kind;
import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import io.fabric8.kubernetes.client.http.AsyncBody;
import io.fabric8.kubernetes.client.http.HttpResponse;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// The events of one watch request, a line of JSON each. The server is asked to end it after a while, so that silence beyond that
/// means a lost connection.
final class EventStream implements AutoCloseable {
    private static final int LONGEST_LINE = 64 << 20;

    private final Patience patience;
    private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
    private final ByteArrayOutputStream partial = new ByteArrayOutputStream();
    private final CompletableFuture<HttpResponse<AsyncBody>> answer;
    private volatile long lastByte = System.nanoTime();

    private EventStream(ApiRequests api, String path, Patience patience) throws ClusterException {
        this.patience = patience;
        this.answer = api.stream(path, this::take);
    }

    /// Asks for what happens after a version.
    ///
    /// @throws ClusterException of kind GONE if the server no longer knows what happened since
    static EventStream open(ApiRequests api, String path, String version, Patience patience)
            throws ClusterException, InterruptedException {
        String query =
                "&watch=true&allowWatchBookmarks=true&timeoutSeconds="
                        + patience.serverSeconds()
                        + "&resourceVersion="
                        + version;
        EventStream stream = new EventStream(api, path + query, patience);
        boolean open = false;
        try {
            stream.begin(api);
            open = true;
            return stream;
        } finally {
            if (!open) {
                stream.close();
            }
        }
    }

    /// The next event; nothing when the server has ended the request as it was asked to.
    ///
    /// @throws ClusterException of kind UNREACHABLE if the connection was cut, TIMEOUT if it is silent, SERVER if what comes is
    ///     no event
    Optional<Value> next() throws ClusterException, InterruptedException {
        return switch (arrival()) {
            case Arrival.Line(String text) -> Optional.of(parsed(text));
            case Arrival.End ignored -> Optional.empty();
            case Arrival.Cut(String why) -> throw new ClusterException(Kind.UNREACHABLE, why);
        };
    }

    @Override
    public void close() {
        if (answer.isDone() && !answer.isCompletedExceptionally()) {
            answer.join().body().cancel();
        } else {
            answer.cancel(true);
        }
    }

    private Arrival arrival() throws ClusterException, InterruptedException {
        while (true) {
            long left = lastByte + patience.silence().toNanos() - System.nanoTime();
            Arrival arrival = arrivals.poll(Math.max(0, left), TimeUnit.NANOSECONDS);
            if (arrival != null) {
                return arrival;
            }
            if (lastByte + patience.silence().toNanos() - System.nanoTime() <= 0) {
                throw new ClusterException(
                        Kind.TIMEOUT,
                        "The connection has been silent for "
                                + patience.silence().toSeconds()
                                + " seconds");
            }
        }
    }

    private static Value parsed(String line) throws ClusterException {
        try {
            return Json.read(line);
        } catch (IllegalArgumentException notJson) {
            throw new ClusterException(
                    Kind.SERVER,
                    "The server sent something that is no event: "
                            + line.substring(0, Math.min(line.length(), 80)));
        }
    }

    private void begin(ApiRequests api) throws ClusterException, InterruptedException {
        try {
            HttpResponse<AsyncBody> response =
                    answer.get(patience.answer().toNanos(), TimeUnit.NANOSECONDS);
            if (!response.isSuccessful()) {
                throw ApiFailures.of(response.code(), Value.Null.NULL);
            }
            CompletableFuture<Void> ignored =
                    response.body()
                            .done()
                            .whenComplete((done, failed) -> arrivals.add(end(failed)));
            response.body().consume();
        } catch (ExecutionException failed) {
            throw api.failure(failed);
        } catch (TimeoutException slow) {
            throw new ClusterException(
                    Kind.TIMEOUT,
                    "The watch was not answered within "
                            + patience.answer().toSeconds()
                            + " seconds");
        }
    }

    private Arrival end(@Nullable Throwable failed) {
        if (failed != null) {
            return new Arrival.Cut("The connection was cut: " + failed.getMessage());
        }
        return partial.size() == 0
                ? new Arrival.End()
                : new Arrival.Cut("The connection was cut in the middle of an event");
    }

    private void take(List<ByteBuffer> buffers, AsyncBody body) {
        lastByte = System.nanoTime();
        for (ByteBuffer buffer : buffers) {
            take(buffer);
        }
        if (partial.size() > LONGEST_LINE) {
            arrivals.add(new Arrival.Cut("The server sends an event without end"));
            body.cancel();
            return;
        }
        body.consume();
    }

    private void take(ByteBuffer buffer) {
        while (buffer.hasRemaining()) {
            byte next = buffer.get();
            if (next == '\n') {
                arrivals.add(new Arrival.Line(partial.toString(StandardCharsets.UTF_8)));
                partial.reset();
            } else {
                partial.write(next);
            }
        }
    }

    /// What comes over the connection.
    private sealed interface Arrival {
        record Line(String text) implements Arrival {}

        /// The server is done.
        record End() implements Arrival {}

        record Cut(String why) implements Arrival {}
    }
}
