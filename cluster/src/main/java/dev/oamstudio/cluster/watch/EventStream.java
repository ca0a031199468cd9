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
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The events of one watch request, a line of JSON each. The server is asked to end it after a while, so that silence beyond that
/// means a lost connection.
final class EventStream implements AutoCloseable {
    private static final int SERVER_SECONDS = 45;
    private static final int SILENCE_SECONDS = 60;
    private static final int OPEN_SECONDS = 10;
    private static final byte[] END = new byte[0];

    private final BlockingQueue<byte[]> lines = new LinkedBlockingQueue<>();
    private final ByteArrayOutputStream partial = new ByteArrayOutputStream();
    private final CompletableFuture<HttpResponse<AsyncBody>> answer;
    private CompletableFuture<Void> ended = CompletableFuture.completedFuture(null);

    private EventStream(ApiRequests api, String path) {
        answer =
                api.stream(
                        path,
                        (buffers, body) -> {
                            buffers.forEach(this::take);
                            body.consume();
                        });
    }

    static EventStream open(ApiRequests api, String path, String version)
            throws ClusterException, InterruptedException {
        EventStream stream =
                new EventStream(
                        api,
                        path
                                + "&watch=true&allowWatchBookmarks=true&timeoutSeconds="
                                + SERVER_SECONDS
                                + "&resourceVersion="
                                + version);
        stream.begin();
        return stream;
    }

    /// The next event; null when the server has ended the request.
    Value next() throws ClusterException, InterruptedException {
        byte[] line = lines.poll(SILENCE_SECONDS, TimeUnit.SECONDS);
        if (line == null) {
            throw new ClusterException(
                    Kind.UNREACHABLE,
                    "The connection has been silent for " + SILENCE_SECONDS + " seconds");
        }
        if (line.length == 0) {
            return Value.Null.NULL;
        }
        try {
            return Json.read(new String(line, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException cut) {
            return Value.Null.NULL;
        }
    }

    @Override
    public void close() {
        if (answer.isDone() && !answer.isCompletedExceptionally()) {
            answer.join().body().cancel();
            ended.cancel(false);
        } else {
            answer.cancel(true);
        }
    }

    private void begin() throws ClusterException, InterruptedException {
        try {
            HttpResponse<AsyncBody> response = answer.get(OPEN_SECONDS, TimeUnit.SECONDS);
            if (!response.isSuccessful()) {
                response.body().cancel();
                throw ApiFailures.of(response.code(), Value.Null.NULL);
            }
            ended = response.body().done().whenComplete((done, failed) -> lines.add(END));
            response.body().consume();
        } catch (ExecutionException failed) {
            throw new ClusterException(Kind.UNREACHABLE, String.valueOf(failed.getMessage()));
        } catch (TimeoutException slow) {
            throw new ClusterException(
                    Kind.TIMEOUT, "The watch was not answered within " + OPEN_SECONDS + " seconds");
        }
    }

    private void take(ByteBuffer buffer) {
        while (buffer.hasRemaining()) {
            byte next = buffer.get();
            if (next == '\n') {
                lines.add(partial.toByteArray());
                partial.reset();
            } else {
                partial.write(next);
            }
        }
    }
}
