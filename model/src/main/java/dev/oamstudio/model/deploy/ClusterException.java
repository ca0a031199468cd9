package dev.oamstudio.model.deploy;

import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.ModelMessages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The cluster, or the way to it, failed.
public final class ClusterException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient List<FieldConflict> conflicts;
    private final transient Optional<Message> words;

    public ClusterException(Kind kind, String message) {
        this(kind, message, List.of());
    }

    public ClusterException(Kind kind, String message, List<FieldConflict> conflicts) {
        super(message);
        this.kind = kind;
        this.conflicts = List.copyOf(conflicts);
        this.words = Optional.empty();
    }

    /// A failure that is told in the user's language; the exception's own message is English.
    public ClusterException(Kind kind, Message words) {
        super(new ModelMessages(Locale.ENGLISH).text(words));
        this.kind = kind;
        this.conflicts = List.of();
        this.words = Optional.of(words);
    }

    public Kind kind() {
        return kind;
    }

    /// The whole sentence, what to do included, where this product found the fault itself.
    public Optional<Message> words() {
        return words;
    }

    /// Of a conflict: which fields somebody else owns.
    public List<FieldConflict> conflicts() {
        return conflicts;
    }

    /// What went wrong, as far as it decides what can be done.
    public enum Kind {
        /// A context of a kubeconfig cannot be used as it is written.
        KUBECONFIG,
        UNREACHABLE,
        UNAUTHORIZED,
        FORBIDDEN,
        NOT_FOUND,
        UNKNOWN_KIND,
        CONFLICT,
        INVALID,
        GONE,
        TIMEOUT,
        CANCELLED,
        SERVER
    }

    /// A field that another manager owns.
    public record FieldConflict(String field, String manager) {}
}
