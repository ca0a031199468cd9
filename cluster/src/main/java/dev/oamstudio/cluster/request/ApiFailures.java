package dev.oamstudio.cluster.request;

import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ClusterException.FieldConflict;
import dev.oamstudio.model.deploy.ClusterException.Kind;
import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// From what an API server or the way to it answers to a failure of a kind
/// (<https://kubernetes.io/docs/reference/using-api/server-side-apply/#conflicts>).
public final class ApiFailures {
    private static final Pattern MANAGER = Pattern.compile("conflict with \"([^\"]*)\"");

    private ApiFailures() {}

    /// The JSON of an answer; what is no JSON, as a proxy may send, is a text.
    static Value body(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Value.Null.NULL;
        }
        try {
            return Json.read(text);
        } catch (IllegalArgumentException notJson) {
            return Value.text(text);
        }
    }

    /// @param status the `Status` object of the answer
    public static ClusterException of(int code, Value status) {
        String message = status.textAt("message").orElse("The server answered " + code);
        List<FieldConflict> conflicts =
                status.itemsAt("details", "causes").stream()
                        .filter(cause ->
                                cause.textAt("reason").orElse("").equals("FieldManagerConflict"))
                        .map(ApiFailures::conflict)
                        .toList();
        // Of fields that do not fit a kind's schema the server says that it failed itself.
        boolean misfit = message.startsWith("failed to create typed patch object");
        return new ClusterException(misfit ? Kind.INVALID : kind(code), message, conflicts);
    }

    static ClusterException of(Throwable cause, String server) {
        Kind kind = cause instanceof HttpTimeoutException ? Kind.TIMEOUT : Kind.UNREACHABLE;
        return new ClusterException(kind, server + ": " + why(cause));
    }

    /// The client names some failures by nothing but their class.
    private static String why(Throwable cause) {
        if (isAmongCauses(cause, UnresolvedAddressException.class)
                || isAmongCauses(cause, UnknownHostException.class)) {
            return "no server of this name is known here";
        }
        return switch (cause) {
            case HttpConnectTimeoutException ignored -> "no connection came about in time";
            case HttpTimeoutException ignored -> "no answer came in time";
            case ConnectException ignored -> "the connection is refused";
            case SSLException refused -> "the certificates do not fit: " + refused.getMessage();
            default ->
                    cause.getMessage() == null
                            ? cause.getClass().getSimpleName()
                            : cause.getMessage();
        };
    }

    private static boolean isAmongCauses(Throwable failure, Class<? extends Throwable> type) {
        Throwable cause = failure;
        while (cause != null && !type.isInstance(cause)) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    private static Kind kind(int code) {
        return switch (code) {
            case 400, 413, 415, 422 -> Kind.INVALID;
            case 401 -> Kind.UNAUTHORIZED;
            case 403 -> Kind.FORBIDDEN;
            case 404 -> Kind.NOT_FOUND;
            case 409 -> Kind.CONFLICT;
            case 410 -> Kind.GONE;
            case 408, 504 -> Kind.TIMEOUT;
            default -> Kind.SERVER;
        };
    }

    private static FieldConflict conflict(Value cause) {
        Matcher manager = MANAGER.matcher(cause.textAt("message").orElse(""));
        String field = cause.textAt("field").orElse("");
        return new FieldConflict(
                field.startsWith(".") ? field.substring(1) : field,
                manager.find() ? manager.group(1) : "");
    }
}
