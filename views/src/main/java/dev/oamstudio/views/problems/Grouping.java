package dev.oamstudio.views.problems;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.views.control.ProblemPill;
import dev.oamstudio.views.message.Messages;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// By what the findings are put together.
enum Grouping {
    FILE,
    SEVERITY,
    RULE;

    /// The last part of the keys of its messages.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The findings of each group in their order; groups by name, severities by weight.
    SequencedMap<String, List<Diagnostic>> of(List<Diagnostic> found) {
        return found.stream()
                .collect(Collectors.groupingBy(key(), TreeMap::new, Collectors.toList()));
    }

    private Function<Diagnostic, String> key() {
        return switch (this) {
            case FILE -> found -> found.place().file();
            case SEVERITY -> found -> weight(found.severity());
            case RULE -> found -> found.rule().name();
        };
    }

    /// Sorts as severities do.
    private static String weight(Severity severity) {
        return switch (severity) {
            case ERROR -> "0";
            case WARNING -> "1";
            case NOTE -> "2";
        };
    }

    /// What a group is called.
    String title(String key, List<Diagnostic> found, Messages messages) {
        return this == SEVERITY
                ? ProblemPill.words(found.getFirst().severity(), found.size(), messages)
                : key;
    }
}
