package dev.oamstudio.cluster.watch;

import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ClusterException.Kind;
import dev.oamstudio.model.deploy.WatchEvent;
import java.util.function.Consumer;

/// Tells the listener when the connection is lost and when it is there again. That a server forgets where a watch was, or that a
/// kind is served no longer, is part of watching, and a cut that the next attempt mends is not worth a word.
final class Connection {
    private final Consumer<WatchEvent> listener;
    private int failures;
    private boolean lost;

    Connection(Consumer<WatchEvent> listener) {
        this.listener = listener;
    }

    /// It is there, though it has not yet proved to be of use.
    void made() {
        if (lost) {
            lost = false;
            listener.accept(new WatchEvent.Resumed());
        }
    }

    void worked() {
        failures = 0;
    }

    void failed(ClusterException failure) {
        failures++;
        boolean known = failure.kind() == Kind.GONE || failure.kind() == Kind.NOT_FOUND;
        boolean passing = failures == 1 && failure.kind() == Kind.UNREACHABLE;
        if (!known && !passing && !lost) {
            lost = true;
            listener.accept(new WatchEvent.Interrupted(String.valueOf(failure.getMessage())));
        }
    }
}
