package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What an edit would bring, before it is done: why it would be refused, or what the rules would report that they do not report now.
public final class Consequences {
    private Consequences() {}

    /// What makes a finding the same where its place has moved.
    private record Cause(RuleId rule, Message message, List<ElementId> elements) {
        static Cause of(Diagnostic found) {
            return new Cause(found.rule(), found.message(), found.elements());
        }
    }

    /// Errors first; notes are no reason to think twice.
    public static List<Diagnostic> of(Workspace now, Edit edit) {
        return switch (now.apply(edit)) {
            case EditOutcome.Refused refused -> refused.reasons();
            case EditOutcome.Applied applied ->
                    fresh(now.diagnostics(), applied.workspace().diagnostics());
        };
    }

    private static List<Diagnostic> fresh(List<Diagnostic> before, List<Diagnostic> after) {
        List<Cause> known = new ArrayList<>(before.stream().map(Cause::of).toList());
        return after.stream()
                .filter(found -> !known.remove(Cause.of(found)))
                .filter(found -> found.severity() != Severity.NOTE)
                .sorted(Comparator.comparing(Diagnostic::severity).thenComparing(Diagnostic.ORDER))
                .toList();
    }
}
