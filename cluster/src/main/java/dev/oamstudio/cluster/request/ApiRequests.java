package dev.oamstudio.cluster.request;

import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ClusterException.Kind;
import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import io.fabric8.kubernetes.client.http.AsyncBody;
import io.fabric8.kubernetes.client.http.HttpClient;
import io.fabric8.kubernetes.client.http.HttpRequest;
import io.fabric8.kubernetes.client.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Requests to an API server, JSON in and out. What goes wrong becomes a `ClusterException` of its kind.
public final class ApiRequests implements AutoCloseable {
    /// Longer than servers give their admission hooks by default.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String JSON = "application/json";
    private static final String APPLY = "application/apply-patch+yaml";

    private final HttpClient http;
    private final String server;
    private final Duration limit;

    public ApiRequests(HttpClient http, String server) {
        this(http, server, PATIENCE);
    }

    /// @param limit from a request to its answer
    public ApiRequests(HttpClient http, String server, Duration limit) {
        this.http = http;
        this.limit = limit;
        this.server = server.endsWith("/") ? server.substring(0, server.length() - 1) : server;
    }

    /// @param path from the root of the server, with its query
    public Value get(String path) throws ClusterException {
        return send(http.newHttpRequestBuilder().uri(server + path).header("Accept", JSON).build());
    }

    /// Server-side apply. JSON is YAML, so that nothing is read differently on the way.
    public Value apply(String path, Value object) throws ClusterException {
        return send(
                http.newHttpRequestBuilder()
                        .uri(server + path)
                        .header("Accept", JSON)
                        .patch(APPLY, Json.write(object))
                        .build());
    }

    public Value delete(String path, Value options) throws ClusterException {
        return send(
                http.newHttpRequestBuilder()
                        .uri(server + path)
                        .header("Accept", JSON)
                        .delete(JSON, Json.write(options))
                        .build());
    }

    /// Starts reading an answer without end.
    public CompletableFuture<HttpResponse<AsyncBody>> stream(
            String path, AsyncBody.Consumer<List<ByteBuffer>> consumer) throws ClusterException {
        HttpRequest request =
                http.newHttpRequestBuilder()
                        .uri(server + path)
                        .header("Accept", JSON)
                        .forStreaming()
                        .build();
        try {
            return http.consumeBytes(request, consumer);
        } catch (IllegalStateException | RejectedExecutionException closed) {
            throw closed();
        }
    }

    /// What it means that a request ended with an exception.
    public ClusterException failure(ExecutionException failed) {
        return ApiFailures.of(failed.getCause() == null ? failed : failed.getCause(), server);
    }

    @Override
    public void close() {
        http.close();
    }

    private Value send(HttpRequest request) throws ClusterException {
        CompletableFuture<HttpResponse<String>> answer = start(request);
        try {
            HttpResponse<String> response = answer.get(limit.toNanos(), TimeUnit.NANOSECONDS);
            Value body = ApiFailures.body(response.body());
            if (!response.isSuccessful()) {
                throw ApiFailures.of(response.code(), body);
            }
            return body;
        } catch (ExecutionException failed) {
            throw failure(failed);
        } catch (TimeoutException slow) {
            answer.cancel(true);
            throw new ClusterException(
                    Kind.TIMEOUT,
                    server + " did not answer within " + limit.toSeconds() + " seconds");
        } catch (InterruptedException interrupted) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new ClusterException(Kind.CANCELLED, "The request was cancelled");
        }
    }

    private CompletableFuture<HttpResponse<String>> start(HttpRequest request)
            throws ClusterException {
        try {
            return http.sendAsync(request, String.class);
        } catch (IllegalStateException | RejectedExecutionException closed) {
            throw closed();
        }
    }

    /// A client that is closed, or is being closed, says so by exceptions of its own.
    private ClusterException closed() {
        return new ClusterException(
                Kind.CANCELLED, "The connection to " + server + " has been closed");
    }
}
