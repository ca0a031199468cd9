package dev.oamstudio.app.sample;

import java.util.Locale;
import java.util.Map;

/// A sample as the welcome page shows it.
///
/// @param name the name of its folder
/// @param titles by language, as in the index: `en`, `zh_CN`
/// @param descriptions by language
public record Sample(String name, Map<String, String> titles, Map<String, String> descriptions) {
    public Sample {
        titles = Map.copyOf(titles);
        descriptions = Map.copyOf(descriptions);
    }

    public String title(Locale locale) {
        return in(locale, titles);
    }

    public String description(Locale locale) {
        return in(locale, descriptions);
    }

    /// The text in a language; else in English; else the sample's name.
    private String in(Locale locale, Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(text -> text.getKey().startsWith(locale.getLanguage()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> texts.getOrDefault("en", name));
    }
}
