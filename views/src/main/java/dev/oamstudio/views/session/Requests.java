package dev.oamstudio.views.session;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What areas ask of the window, one thing at a time. Lives on the FX thread.
public final class Requests {
    private final ReadOnlyObjectWrapper<Optional<Request>> asked =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What was asked for last. Asking twice for the same is heard twice.
    public ReadOnlyObjectProperty<Optional<Request>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    public void ask(Request request) {
        asked.set(Optional.empty());
        asked.set(Optional.of(request));
    }
}
