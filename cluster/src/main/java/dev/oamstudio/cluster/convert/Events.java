package dev.oamstudio.cluster.convert;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeEvent;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;

/// Objects of the kind Event as events.
public final class Events {
    public static final GroupVersionKind TYPE = new GroupVersionKind("", "v1", "Event");

    private Events() {}

    public static KubeEvent of(KubeObject event) {
        ObjectKey about =
                new ObjectKey(
                        type(event),
                        event.text("involvedObject", "namespace"),
                        event.text("involvedObject", "name"));
        return new KubeEvent(
                about,
                event.text("type").equals("Warning"),
                event.text("reason"),
                event.text("message"),
                count(event),
                last(event));
    }

    /// Some recorders leave the version of core kinds out.
    private static GroupVersionKind type(KubeObject event) {
        String apiVersion = event.text("involvedObject", "apiVersion");
        return GroupVersionKind.of(
                apiVersion.isEmpty() ? "v1" : apiVersion, event.text("involvedObject", "kind"));
    }

    /// Older recorders count in `count`, newer ones in a series.
    private static long count(KubeObject event) {
        return event.content()
                .wholeAt("series", "count")
                .or(() -> event.content().wholeAt("count"))
                .orElse(1L);
    }

    private static Optional<Instant> last(KubeObject event) {
        return Stream.of(
                        event.text("series", "lastObservedTime"),
                        event.text("lastTimestamp"),
                        event.text("eventTime"),
                        event.text("metadata", "creationTimestamp"))
                .flatMap(text -> instant(text).stream())
                .findFirst();
    }

    private static Optional<Instant> instant(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }
}
