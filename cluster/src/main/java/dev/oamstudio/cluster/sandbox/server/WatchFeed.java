package dev.oamstudio.cluster.sandbox.server;

import dev.oamstudio.model.deploy.ResourceQuery;
import dev.oamstudio.model.deploy.WatchEvent;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// One watch: takes the events that its query asks for as they happen and hands them to its listener in order, on a thread
/// of its own. What comes to match a query is added to it, what ceases to match is deleted from it.
final class WatchFeed implements Consumer<WatchEvent> {
    private final BlockingQueue<Optional<WatchEvent>> events = new LinkedBlockingQueue<>();
    private final Set<ObjectKey> seen = new HashSet<>();
    private final ResourceQuery query;
    private final Predicate<Map<String, String>> labels;
    private final Consumer<WatchEvent> listener;
    private final UnaryOperator<KubeObject> whole;
    private volatile boolean closed;

    /// @param whole gives an object with all that is shown of it
    WatchFeed(ResourceQuery query, Consumer<WatchEvent> listener, UnaryOperator<KubeObject> whole) {
        this.whole = whole;
        this.query = query;
        this.labels = Selector.parse(query.labelSelector());
        this.listener = listener;
    }

    void start() {
        Thread.ofVirtual().name("sandbox watch " + query.type().kind()).start(this::deliver);
    }

    @Override
    public void accept(WatchEvent event) {
        switch (event) {
            case WatchEvent.Added added -> changed(added.object());
            case WatchEvent.Modified modified -> changed(modified.object());
            case WatchEvent.Deleted deleted -> gone(deleted.object());
            case WatchEvent.Synced synced -> events.add(Optional.of(synced));
            case WatchEvent.Interrupted interrupted -> events.add(Optional.of(interrupted));
            case WatchEvent.Resumed resumed -> events.add(Optional.of(resumed));
        }
    }

    void end() {
        closed = true;
        events.add(Optional.empty());
    }

    boolean asksFor(KubeObject object) {
        return object.type().sameKind(query.type())
                && (query.namespace().isEmpty() || query.namespace().equals(object.namespace()))
                && labels.test(object.labels());
    }

    private void changed(KubeObject object) {
        if (!asksFor(object)) {
            gone(object);
            return;
        }
        KubeObject shown = Kinds.as(query.type(), whole.apply(object));
        boolean isNew = seen.add(object.key());
        events.add(
                Optional.of(isNew ? new WatchEvent.Added(shown) : new WatchEvent.Modified(shown)));
    }

    private void gone(KubeObject object) {
        if (seen.remove(object.key())) {
            events.add(Optional.of(new WatchEvent.Deleted(Kinds.as(query.type(), object))));
        }
    }

    private void deliver() {
        try {
            Optional<WatchEvent> next = events.take();
            while (next.isPresent() && !closed) {
                listener.accept(next.get());
                next = events.take();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
