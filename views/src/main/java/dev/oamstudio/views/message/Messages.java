package dev.oamstudio.views.message;

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

/// The sentences of this module in one language. Made once for a window and handed to every view.
///
/// Sentences are `MessageFormat` patterns; plurals are chosen with
/// `{0,choice,0#no problems|1#1 problem|1<{0} problems}`, and an apostrophe is written twice.
public final class Messages {
    /// The languages that can be chosen, the default first.
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;
    private final Properties sentences;

    /// @param wanted the user's language; English where it is not among `LANGUAGES`
    public Messages(Locale wanted) {
        this.locale = nearest(wanted);
        this.sentences = load("messages.properties", new Properties());
        if (!locale.equals(LANGUAGES.getFirst())) {
            load("messages_" + locale + ".properties", sentences);
        }
    }

    /// The sentence for a key with its arguments filled in.
    ///
    /// @throws IllegalArgumentException if there is no such key
    public String text(String key, Object... arguments) {
        String pattern = sentences.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No message for the key " + key);
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /// The language spoken.
    public Locale locale() {
        return locale;
    }

    private static Locale nearest(Locale wanted) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.getFirst());
    }

    private static Properties load(String file, Properties into) {
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(Messages.class.getResourceAsStream(file), file),
                        StandardCharsets.UTF_8)) {
            into.load(reader);
            return into;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
