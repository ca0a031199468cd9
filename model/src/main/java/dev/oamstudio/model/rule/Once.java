package dev.oamstudio.model.rule;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that several rules ask for and that is computed for the first of them.
final class Once<T> {
    private final Supplier<T> source;
    private @Nullable T value;

    Once(Supplier<T> source) {
        this.source = source;
    }

    synchronized T get() {
        T known = value;
        if (known == null) {
            known = source.get();
            value = known;
        }
        return known;
    }
}
