package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.Place;
import java.util.List;

/// One law. Pure: the same design gives the same diagnostics.
public interface Rule {
    RuleId id();

    Severity severity();

    List<Diagnostic> check(Design design);

    /// A finding of this rule that offers no fix.
    default Diagnostic finding(Message message, Place place, ElementId... elements) {
        return new Diagnostic(id(), severity(), message, place, List.of(elements), List.of());
    }

    /// A finding of this rule with fixes.
    default Diagnostic finding(
            Message message, Place place, List<Fix> fixes, ElementId... elements) {
        return new Diagnostic(id(), severity(), message, place, List.of(elements), fixes);
    }
}
