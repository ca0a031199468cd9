package dev.oamstudio.model.diagnostic;

import dev.oamstudio.model.yaml.YamlFile;
import java.util.Locale;

/// A finding as plain text: `file:line:column: error: sentence [code law]`, the line that it is in, and marks under the token.
///
/// @param words the language of the sentence
public record DiagnosticText(ModelMessages words) {

    public String of(Diagnostic found, YamlFile file) {
        SourceLine line = SourceLine.of(file, found.place().range());
        String gutter = String.format(Locale.ROOT, "%5d | ", line.start().line());
        return "%s:%s: %s: %s [%s]%n%s%s%n      | %s%n"
                .formatted(
                        found.place().file(),
                        line.start(),
                        found.severity().name().toLowerCase(Locale.ROOT),
                        words.text(found.message()),
                        found.rule(),
                        gutter,
                        line.text(),
                        line.marks())
                .replace(System.lineSeparator(), "\n");
    }
}
