package dev.oamstudio.model.diagnostic;

import java.util.Locale;

/// Turns messages of this module into sentences of a language: English and Simplified Chinese.
public final class ModelMessages {
    private final Locale locale;

    public ModelMessages(Locale locale) {
        this.locale = locale;
    }

    public String text(Message message) {
        throw new UnsupportedOperationException(locale.toString());
    }
}
