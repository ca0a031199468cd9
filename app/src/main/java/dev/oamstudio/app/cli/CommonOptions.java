package dev.oamstudio.app.cli;

import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/// What every command takes. Colour and language decide how even the parser's own complaints look, so that they are read
/// before it starts (see `Preferences`); here they are made known to it and to its help.
final class CommonOptions {
    private static final int FAULT = 70;
    private static final Set<String> LANGUAGES = Set.of("en", "zh");

    private CommonOptions() {}

    private static String language(String text) {
        String language = Locale.forLanguageTag(text.replace('_', '-')).getLanguage();
        if (!LANGUAGES.contains(language)) {
            throw new TypeConversionException("'" + text + "' is not one of en, zh");
        }
        return text;
    }

    static void addTo(CommandSpec command) {
        // Neither findings nor any other of the codes that have a meaning: a fault of ours.
        command.exitCodeOnExecutionException(FAULT);
        command.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).build())
                .addOption(OptionSpec.builder("--no-color").build())
                .addOption(
                        OptionSpec.builder("--language")
                                .paramLabel("en|zh")
                                .type(String.class)
                                .converters((ITypeConverter<String>) CommonOptions::language)
                                .build());
    }
}
