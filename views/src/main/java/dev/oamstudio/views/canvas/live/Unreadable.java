package dev.oamstudio.views.canvas.live;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.views.task.Debounce;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;

/// Cards whose text cannot be read step back once it was left so for a moment, not with every letter that somebody types.
/// They come back at once. Owned by the FX thread.
final class Unreadable {
    private static final Duration TYPING = Duration.ofMillis(800);

    private final Debounce pause;
    private Set<ElementId> now = Set.of();
    private Set<ElementId> shown = Set.of();

    /// @param changed told when cards shall step back
    Unreadable(Runnable changed) {
        pause =
                new Debounce(
                        TYPING,
                        () -> {
                            shown = now;
                            changed.run();
                        });
    }

    /// @param unreadable what cannot be read
    /// @return what of it steps back already
    Set<ElementId> shown(Set<ElementId> unreadable) {
        now = unreadable;
        shown = shown.stream().filter(unreadable::contains).collect(Collectors.toSet());
        if (shown.equals(now)) {
            pause.cancel();
        } else {
            pause.touch();
        }
        return shown;
    }

    void close() {
        pause.cancel();
    }
}
