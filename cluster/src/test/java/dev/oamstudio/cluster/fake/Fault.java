package dev.oamstudio.cluster.fake;

/// What goes wrong with one request.
public sealed interface Fault {
    /// Nothing.
    record None() implements Fault {}

    /// An answer that is no success.
    record Refusal(int code, String message) implements Fault {}

    /// The connection is reset before an answer.
    record Reset() implements Fault {}

    /// A watch is answered and then ended at once, as if its time were up.
    record EndAtOnce() implements Fault {}

    /// A watch reports so many events, then half of the next, and then the connection is gone.
    record CutInEvent(int after) implements Fault {}

    /// A watch reports so many events, then something that is no JSON.
    record Garbage(int after) implements Fault {}

    /// A watch reports so many events, then that its history is gone.
    record GoneEvent(int after) implements Fault {}

    /// A watch is answered and nothing more is ever heard.
    record Silence() implements Fault {}
}
