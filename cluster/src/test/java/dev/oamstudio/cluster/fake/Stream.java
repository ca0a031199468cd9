package dev.oamstudio.cluster.fake;

import java.io.IOException;
import java.util.Optional;

/// The events of one watch request.
final class Stream {
    static final String GONE =
            "{\"type\": \"ERROR\", \"object\": {\"kind\": \"Status\", \"code\": 410, \"message\": \"too old resource version\"}}";

    private final History history;
    private final Answer answer;
    private long position;

    Stream(FakeApiServer server, Request request, Answer answer) {
        this.history = server.history;
        this.answer = answer;
        this.position = Long.parseLong(request.parameter("resourceVersion"));
    }

    void all() throws IOException {
        if (begin()) {
            report(Integer.MAX_VALUE);
        }
    }

    void cutIn(int after) throws IOException {
        if (begin() && report(after)) {
            String next = next().map(History.Entry::json).orElse("");
            answer.send(next.substring(0, next.length() / 2));
            answer.reset();
        }
    }

    void garbage(int after) throws IOException {
        if (begin() && report(after)) {
            answer.send("<html>gateway</html>\n");
            answer.untilLeft();
        }
    }

    void gone(int after) throws IOException {
        if (begin() && report(after)) {
            answer.send(GONE + "\n");
            answer.endStream();
        }
    }

    private boolean begin() throws IOException {
        if (history.isForgotten(position)) {
            answer.refuse(410, "too old resource version");
            return false;
        }
        answer.beginStream();
        return true;
    }

    private boolean report(int most) throws IOException {
        for (int i = 0; i < most; i++) {
            Optional<History.Entry> entry = next();
            if (entry.isEmpty()) {
                return false;
            }
            answer.send(entry.get().json() + "\n");
            position = entry.get().version();
        }
        return true;
    }

    private Optional<History.Entry> next() throws IOException {
        try {
            return history.after(position);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
