package dev.oamstudio.model.deploy;

import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.kube.ObjectKey;
import java.util.stream.Collectors;

/// What happened when an object could not be applied, and what to do about it.
///
/// @param sentence what happened
/// @param nextStep what to do
public record WhyFailed(Message sentence, Message nextStep) {
    public static WhyFailed of(ObjectKey key, ClusterException cause) {
        String words = cause.getMessage() == null ? "" : cause.getMessage();
        return switch (cause.kind()) {
            case CONFLICT -> conflict(key, cause);
            case INVALID -> of("invalid", key, words);
            case FORBIDDEN -> of("forbidden", key, words);
            case UNAUTHORIZED -> of("unauthorized", key, words);
            case NOT_FOUND -> of("not-found", key, words);
            case UNKNOWN_KIND -> of("unknown-kind", key, words);
            case UNREACHABLE -> of("unreachable", key, words);
            case TIMEOUT -> of("timeout", key, words);
            case CANCELLED -> of("cancelled", key, words);
            case KUBECONFIG -> of("kubeconfig", key, words);
            case GONE -> of("server", key, words);
            case SERVER -> of("server", key, words);
        };
    }

    private static WhyFailed conflict(ObjectKey key, ClusterException cause) {
        if (cause.conflicts().isEmpty()) {
            return of("taken", key, String.valueOf(cause.getMessage()));
        }
        String fields =
                cause.conflicts().stream()
                        .map(ClusterException.FieldConflict::field)
                        .distinct()
                        .collect(Collectors.joining(", "));
        String managers =
                cause.conflicts().stream()
                        .map(ClusterException.FieldConflict::manager)
                        .distinct()
                        .collect(Collectors.joining(", "));
        return new WhyFailed(
                Message.of("deploy.failed-conflict", key.toString(), fields, managers),
                Message.of("deploy.next-conflict", fields, managers));
    }

    private static WhyFailed of(String kind, ObjectKey key, String words) {
        return new WhyFailed(
                Message.of("deploy.failed-" + kind, key.toString(), words),
                Message.of("deploy.next-" + kind, key.type().toString()));
    }
}
