package dev.oamstudio.cluster.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// The objects that are there, and what happened to them, numbered.
final class History {
    private final SequencedMap<String, Long> objects = new TreeMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private long version = 1;
    private long forgotten;
    private boolean closed;

    /// Something that happened.
    record Entry(long version, String type, String name) {
        String json() {
            if (type.equals("GONE")) {
                return Stream.GONE;
            }
            return "{\"type\": \"%s\", \"object\": %s}".formatted(type, object(name, version));
        }
    }

    /// All that is there at one moment.
    record Snapshot(long version, List<String> items) {}

    synchronized void put(String name) {
        version++;
        String type = objects.put(name, version) == null ? "ADDED" : "MODIFIED";
        add(new Entry(version, type, name));
    }

    synchronized void delete(String name) {
        if (objects.remove(name) != null) {
            version++;
            add(new Entry(version, "DELETED", name));
        }
    }

    synchronized void bookmark() {
        version++;
        add(new Entry(version, "BOOKMARK", ""));
    }

    synchronized void forget() {
        forgotten = version;
        entries.clear();
        notifyAll();
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    synchronized Snapshot snapshot() {
        return new Snapshot(
                version,
                objects.entrySet().stream().map(e -> object(e.getKey(), e.getValue())).toList());
    }

    synchronized List<String> state() {
        return objects.entrySet().stream().map(e -> e.getKey() + "@" + e.getValue()).toList();
    }

    synchronized boolean isForgotten(long from) {
        return from < forgotten;
    }

    /// Waits for what happens next after a version; nothing when the server ends.
    synchronized Optional<Entry> after(long from) throws InterruptedException {
        while (!closed) {
            if (from < forgotten) {
                return Optional.of(new Entry(version, "GONE", ""));
            }
            Optional<Entry> next =
                    entries.stream().filter(entry -> entry.version() > from).findFirst();
            if (next.isPresent()) {
                return next;
            }
            wait();
        }
        return Optional.empty();
    }

    private void add(Entry entry) {
        entries.add(entry);
        notifyAll();
    }

    private static String object(String name, long version) {
        return "{\"apiVersion\": \"v1\", \"kind\": \"ConfigMap\", \"metadata\": {\"namespace\": \"default\","
                + " \"name\": \"%s\", \"resourceVersion\": \"%d\"}}".formatted(name, version);
    }
}
