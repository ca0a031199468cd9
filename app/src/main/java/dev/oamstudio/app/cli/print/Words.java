package dev.oamstudio.app.cli.print;

import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.ModelMessages;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// The sentences of the command line and of the model in one language: English, or Simplified Chinese.
public final class Words {
    private static final String FOLDER = "/dev/oamstudio/app/";

    private final Locale locale;
    private final Properties sentences;
    private final ModelMessages model;

    /// @param wanted the user's language; English where it is not spoken here
    public Words(Locale wanted) {
        boolean chinese = wanted.getLanguage().equals(Locale.CHINESE.getLanguage());
        this.locale = chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        this.model = new ModelMessages(locale);
        this.sentences = load("messages.properties", new Properties());
        if (chinese) {
            load("messages_zh_CN.properties", sentences);
        }
    }

    public Locale locale() {
        return locale;
    }

    /// A sentence of the command line's. Numbers among the arguments are written as they are; where a plural depends on one, its
    /// pattern says `{0,number,#}` for that.
    ///
    /// @throws IllegalArgumentException if there is no such key
    public String say(String key, Object... arguments) {
        String pattern = sentences.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No message for the key " + key);
        }
        MessageFormat format = new MessageFormat(pattern, locale);
        Format[] formats = format.getFormatsByArgumentIndex();
        Object[] given = arguments.clone();
        for (int i = 0; i < given.length; i++) {
            boolean counted = i < formats.length && formats[i] instanceof ChoiceFormat;
            given[i] = counted ? given[i] : String.valueOf(given[i]);
        }
        return format.format(given);
    }

    /// A sentence of the model's.
    public String say(Message message) {
        return model.text(message);
    }

    /// The sentences as the parser of options reads them, for its help.
    public ResourceBundle bundle() {
        return new ResourceBundle() {
            @Override
            protected @Nullable Object handleGetObject(String key) {
                return sentences.get(key);
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(sentences.stringPropertyNames());
            }
        };
    }

    private static Properties load(String name, Properties into) {
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                Words.class.getResourceAsStream(FOLDER + name), name),
                        StandardCharsets.UTF_8)) {
            into.load(reader);
            return into;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
