package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.Place;
import java.util.List;
import java.util.Set;

/// One law. Pure: the same design gives the same diagnostics.
public interface Rule {
    RuleId id();

    Severity severity();

    List<Diagnostic> check(Design design);

    /// How far it looks. That a rule looks at no more than it says is under test.
    default Reach reach() {
        return Reach.FOLDER;
    }

    /// Why the law holds, for those who ask.
    default Message why() {
        return Message.of("rule.why." + id().name());
    }

    /// Whether its fixes are only proposals: they take something away that somebody wanted, guess at what may be in the cluster, or
    /// change how pods run. They are not made along with others, only where somebody asks for them.
    default boolean leavesChoice() {
        return false;
    }

    /// The rules whose findings explain this one's at the same token: those are reported, and this one's are held back.
    default Set<RuleId> followsFrom() {
        return Set.of();
    }

    /// Whether the law holds for parts of objects too, such as patches, which lack what the whole has.
    default boolean holdsForParts() {
        return id().code().startsWith("OAM0");
    }

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
