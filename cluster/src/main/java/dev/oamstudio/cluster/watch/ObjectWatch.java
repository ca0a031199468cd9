package dev.oamstudio.cluster.watch;

import dev.oamstudio.cluster.request.ApiFailures;
import dev.oamstudio.cluster.request.ApiRequests;
import dev.oamstudio.cluster.request.Backoff;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ClusterException.Kind;
import dev.oamstudio.model.deploy.ResourceQuery;
import dev.oamstudio.model.deploy.WatchEvent;
import dev.oamstudio.model.deploy.Watching;
import dev.oamstudio.model.yaml.Value;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/// Lists, then follows from there. A connection that ends is made again from where it ended; when the server no longer knows where
/// that was, everything is listed again and the difference reported. Nothing that happens to connections ends a watch.
public final class ObjectWatch implements Watching {
    /// Where a list that names no version is followed from: anywhere.
    private static final String ANYWHERE = "0";

    private final ApiRequests api;
    private final String path;
    private final Patience patience;
    private final KnownObjects known;
    private final Connection connection;
    private final Backoff backoff = new Backoff(new SplittableRandom());
    private final Thread thread;
    private String position = "";
    private boolean synced;
    private volatile boolean closed;

    private ObjectWatch(Followed followed, Patience patience, Consumer<WatchEvent> listener) {
        this.api = followed.api();
        this.path = followed.path();
        this.patience = patience;
        this.known = new KnownObjects(followed.query().type(), listener);
        this.connection = new Connection(listener);
        this.thread =
                Thread.ofVirtual()
                        .name("watch " + followed.query().type().kind())
                        .unstarted(() -> run(listener));
    }

    /// What is followed.
    ///
    /// @param path of the kind's objects, with a query
    public record Followed(ApiRequests api, ResourceQuery query, String path) {}

    public static ObjectWatch start(Followed followed, Consumer<WatchEvent> listener) {
        return start(followed, Patience.STANDARD, listener);
    }

    static ObjectWatch start(Followed followed, Patience patience, Consumer<WatchEvent> listener) {
        ObjectWatch watch = new ObjectWatch(followed, patience, listener);
        watch.thread.start();
        return watch;
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }

    private void run(Consumer<WatchEvent> listener) {
        while (!closed) {
            try {
                if (position.isEmpty()) {
                    list(listener);
                }
                follow();
            } catch (ClusterException failed) {
                recover(failed);
            } catch (InterruptedException interrupted) {
                closed = true;
            }
        }
    }

    private void list(Consumer<WatchEvent> listener) throws ClusterException {
        String version = known.list(api, path);
        position = version.isEmpty() ? ANYWHERE : version;
        connection.made();
        if (!synced) {
            synced = true;
            listener.accept(new WatchEvent.Synced());
        }
    }

    /// Follows one request to its end. A server that ends requests at once is not asked again at once.
    private void follow() throws ClusterException, InterruptedException {
        long start = System.nanoTime();
        boolean useful = false;
        try (EventStream stream = EventStream.open(api, path, position, patience)) {
            connection.made();
            Optional<Value> event = stream.next();
            while (event.isPresent() && !closed) {
                receive(event.get());
                useful = true;
                worked();
                event = stream.next();
            }
        }
        if (useful || System.nanoTime() - start >= patience.steady().toNanos()) {
            worked();
        } else {
            patience.pause().pause(backoff.next());
        }
    }

    private void worked() {
        connection.worked();
        backoff.reset();
    }

    private void receive(Value event) throws ClusterException {
        String type = event.textAt("type").orElse("");
        Value object = event.get("object").orElse(Value.Null.NULL);
        if (type.equals("ERROR")) {
            throw ApiFailures.of(object.wholeAt("code").orElse(500L).intValue(), object);
        }
        known.receive(type, object);
        position = object.textAt("metadata", "resourceVersion").orElse(position);
    }

    /// After a lost connection it goes on from where it was; after anything else from a new list.
    private void recover(ClusterException failed) {
        if (closed) {
            return;
        }
        boolean lost = failed.kind() == Kind.UNREACHABLE || failed.kind() == Kind.TIMEOUT;
        if (!lost) {
            position = "";
        }
        if (failed.kind() == Kind.NOT_FOUND) {
            known.forget();
        }
        connection.failed(failed);
        try {
            patience.pause().pause(backoff.next());
        } catch (InterruptedException interrupted) {
            closed = true;
        }
    }
}
