package dev.oamstudio.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What decides how everything is said: the language, and whether there are colours.
///
/// @param colour whether colours are wanted where a terminal can show them
record Preferences(Locale language, boolean colour) {

    /// @param usual the language of the system
    static Preferences of(List<String> arguments, Map<String, String> environment, Locale usual) {
        String noColor = environment.getOrDefault("NO_COLOR", "");
        boolean colour =
                noColor.isEmpty()
                        && !arguments.contains("--no-color")
                        && !"dumb".equals(environment.get("TERM"));
        return new Preferences(language(arguments, usual), colour);
    }

    private static Locale language(List<String> arguments, Locale usual) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith("--language=")) {
                return tag(argument.substring("--language=".length()));
            }
            if (argument.equals("--language") && i + 1 < arguments.size()) {
                return tag(arguments.get(i + 1));
            }
        }
        return usual;
    }

    private static Locale tag(String written) {
        return Locale.forLanguageTag(written.replace('_', '-'));
    }
}
