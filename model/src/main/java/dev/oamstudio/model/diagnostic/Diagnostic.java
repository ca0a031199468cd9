package dev.oamstudio.model.diagnostic;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.yaml.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Something wrong with the user's files: which law, where, what it concerns, and what would mend it.
///
/// @param place the exact token
/// @param elements what it concerns on the canvas, the most concerned first; may be empty
public record Diagnostic(
        RuleId rule,
        Severity severity,
        Message message,
        Place place,
        List<ElementId> elements,
        List<Fix> fixes) {

    /// By file, place, code.
    public static final Comparator<Diagnostic> ORDER =
            Comparator.comparing((Diagnostic d) -> d.place().file())
                    .thenComparingInt(d -> d.place().range().start())
                    .thenComparing(d -> d.rule().code());

    public Diagnostic {
        elements = List.copyOf(elements);
        fixes = List.copyOf(fixes);
    }

    /// The same finding, as severe as somebody decided.
    public Diagnostic as(Severity other) {
        return new Diagnostic(rule, other, message, place, elements, fixes);
    }

    /// The same finding with other fixes.
    public Diagnostic with(List<Fix> others) {
        return new Diagnostic(rule, severity, message, place, elements, others);
    }

    /// The same finding, which concerns others too.
    public Diagnostic alsoOf(List<ElementId> others) {
        List<ElementId> all = new ArrayList<>(elements);
        all.addAll(others);
        return new Diagnostic(rule, severity, message, place, all, fixes);
    }
}
