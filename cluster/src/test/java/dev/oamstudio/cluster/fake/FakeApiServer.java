package dev.oamstudio.cluster.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/// An API server on loopback with ConfigMaps in one namespace. It lists in pages and reports what changes, and it fails as it is
/// told to: each request takes the next fault that was named for its kind, if any is left.
public final class FakeApiServer implements AutoCloseable {
    /// Where its objects are, as a client asks for them.
    public static final String PATH = "/api/v1/namespaces/default/configmaps?labelSelector=";

    final History history = new History();
    private final ServerSocket socket;
    private final Queue<Fault> listFaults = new ConcurrentLinkedQueue<>();
    private final Queue<Fault> watchFaults = new ConcurrentLinkedQueue<>();
    private final Collection<Socket> open = new CopyOnWriteArrayList<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Map<String, Page> rest = new ConcurrentHashMap<>();
    private int pageSize = 1_000;

    public FakeApiServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("fake API server").start(this::serve);
    }

    public String address() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    /// What was asked for, oldest first.
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /// The versions that watches were asked to go on from.
    public List<String> watchedFrom() {
        return requests.stream()
                .filter(Request::isWatch)
                .map(request -> request.parameter("resourceVersion"))
                .toList();
    }

    public FakeApiServer failingLists(Fault... faults) {
        listFaults.addAll(List.of(faults));
        return this;
    }

    public FakeApiServer failingWatches(Fault... faults) {
        watchFaults.addAll(List.of(faults));
        return this;
    }

    public FakeApiServer withPagesOf(int size) {
        pageSize = size;
        return this;
    }

    /// Creates or changes an object.
    public void put(String name) {
        history.put(name);
    }

    public void delete(String name) {
        history.delete(name);
    }

    /// Lets watches know how far they are without a change.
    public void bookmark() {
        history.bookmark();
    }

    /// Forgets what happened until now: watches from earlier are answered with 410.
    public void forget() {
        history.forget();
    }

    /// The names and versions that are there now.
    public List<String> state() {
        return history.state();
    }

    @Override
    public void close() {
        history.close();
        try {
            socket.close();
            for (Socket each : open) {
                each.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket accepted = socket.accept();
                open.add(accepted);
                Thread.ofVirtual().start(() -> answer(accepted));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket connection) {
        try (connection) {
            Request request = Request.read(connection.getInputStream());
            Queue<Fault> faults = request.isWatch() ? watchFaults : listFaults;
            Fault fault = faults.poll();
            requests.add(request);
            answer(request, fault == null ? new Fault.None() : fault, new Answer(connection));
        } catch (IOException left) {
            // The client has gone, or the test is over.
            return;
        } finally {
            open.remove(connection);
        }
    }

    private void answer(Request request, Fault fault, Answer answer) throws IOException {
        switch (fault) {
            case Fault.Refusal(int code, String message) -> answer.refuse(code, message);
            case Fault.Reset ignored -> answer.reset();
            case Fault.EndAtOnce ignored -> answer.beginStream().endStream();
            case Fault.Silence ignored -> answer.beginStream().untilLeft();
            case Fault.CutInEvent(int after) -> new Stream(this, request, answer).cutIn(after);
            case Fault.Garbage(int after) -> new Stream(this, request, answer).garbage(after);
            case Fault.GoneEvent(int after) -> new Stream(this, request, answer).gone(after);
            case Fault.None ignored when request.isWatch() ->
                    new Stream(this, request, answer).all();
            case Fault.None ignored -> list(request, answer);
        }
    }

    /// Later pages are of the moment of the first one. Tokens are made of what URLs have to encode.
    private void list(Request request, Answer answer) throws IOException {
        if (!request.path().endsWith("/configmaps")) {
            answer.json(200, "{\"gitVersion\": \"v1.36.3\"}");
            return;
        }
        String token = request.parameter("continue");
        Page page =
                token.isEmpty()
                        ? new Page(history.snapshot(), 0)
                        : Objects.requireNonNull(rest.get(token), token);
        int end = Math.min(page.from() + pageSize, page.of().items().size());
        String next = "";
        if (end < page.of().items().size()) {
            next = "a+b/c= &" + page.of().version() + "-" + end;
            rest.put(next, new Page(page.of(), end));
        }
        String items = String.join(", ", page.of().items().subList(page.from(), end));
        answer.json(
                200,
                "{\"kind\": \"List\", \"metadata\": {\"resourceVersion\": \"%d\", \"continue\": \"%s\"}, \"items\": [%s]}"
                        .formatted(page.of().version(), next, items));
    }

    /// What is left to send of a list.
    private record Page(History.Snapshot of, int from) {}
}
