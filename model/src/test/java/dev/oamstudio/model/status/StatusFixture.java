package dev.oamstudio.model.status;

import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.ModelMessages;
import dev.oamstudio.model.kube.KubeEvent;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.Folder;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/// Observed clusters and sentences for tests.
public final class StatusFixture {
    public static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final ModelMessages ENGLISH = new ModelMessages(Locale.ENGLISH);

    private StatusFixture() {}

    public static String words(Message message) {
        return ENGLISH.text(message);
    }

    /// Health and words: `HEALTHY 1 of 1 ready`.
    static String report(String apiVersion, String kind, String content) {
        KubeObject object =
                Folder.object(
                        "{apiVersion: %s, kind: %s, %s}".formatted(apiVersion, kind, content));
        HealthReport report = HealthCheck.of(object);
        return report.health() + " " + words(report.message()) + (report.stale() ? " (stale)" : "");
    }

    public static Observation observed(KubeObject... objects) {
        return observed(List.of(objects), List.of());
    }

    static Observation observed(List<KubeObject> objects, List<KubeEvent> events) {
        TreeMap<ObjectKey, KubeObject> byKey = new TreeMap<>();
        objects.forEach(object -> byKey.put(object.key(), object));
        return new Observation(byKey, events, NOW);
    }

    static KubeEvent warning(ObjectKey about, String reason, String message) {
        return new KubeEvent(about, true, reason, message, 3, Optional.of(NOW));
    }
}
