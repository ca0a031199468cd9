package dev.oamstudio.model.diagnostic;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/// Turns messages of this module into sentences of a language: English and Simplified Chinese. Arguments that are messages
/// themselves become sentences first.
public final class ModelMessages {
    /// The languages that can be chosen, the default first.
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;
    private final Properties sentences;

    /// @param wanted the user's language; English where it is not spoken here
    public ModelMessages(Locale wanted) {
        this.locale =
                LANGUAGES.stream()
                        .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                        .findFirst()
                        .orElse(LANGUAGES.getFirst());
        this.sentences = load("/dev/oamstudio/model/messages.properties", new Properties());
        if (!locale.equals(LANGUAGES.getFirst())) {
            load("/dev/oamstudio/model/messages_" + locale + ".properties", sentences);
        }
    }

    /// @throws IllegalArgumentException if there is no such key
    public String text(Message message) {
        String pattern = sentences.getProperty(message.key());
        if (pattern == null) {
            throw new IllegalArgumentException("No message for the key " + message.key());
        }
        Object[] arguments = message.arguments().stream().map(this::argument).toArray();
        return new MessageFormat(pattern, locale).format(arguments);
    }

    private Object argument(Object argument) {
        return argument instanceof Message nested ? text(nested) : argument;
    }

    private static Properties load(String resource, Properties into) {
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                ModelMessages.class.getResourceAsStream(resource), resource),
                        StandardCharsets.UTF_8)) {
            into.load(reader);
            return into;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
