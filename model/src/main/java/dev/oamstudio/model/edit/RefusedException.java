package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextRange;
import java.util.List;

/// An edit that cannot be done, on its way to `EditOutcome.Refused`.
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;
    private static final RuleId POSSIBLE = new RuleId("OAM900", "edit-possible");

    private final transient List<Diagnostic> reasons;

    RefusedException(Diagnostic reason) {
        super(reason.message().key());
        this.reasons = List.of(reason);
    }

    /// For what no rule states: the thing is gone, the name is taken.
    static RefusedException because(Message message, ElementId... elements) {
        return because(POSSIBLE, message, elements);
    }

    static RefusedException because(RuleId rule, Message message, ElementId... elements) {
        Place nowhere = new Place("", 0, FieldPath.ROOT, TextRange.at(0));
        return new RefusedException(
                new Diagnostic(
                        rule, Severity.ERROR, message, nowhere, List.of(elements), List.of()));
    }

    /// For an element that is shown although its document does not parse.
    static Diagnostic brokenDocument(Place place, List<ElementId> elements) {
        return new Diagnostic(
                POSSIBLE,
                Severity.ERROR,
                Message.of("edit.document-broken", place.file()),
                place,
                elements,
                List.of());
    }

    List<Diagnostic> reasons() {
        return reasons;
    }
}
