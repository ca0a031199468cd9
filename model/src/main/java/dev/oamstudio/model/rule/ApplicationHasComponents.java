package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.List;

/// An application has components: the runtime refuses one whose list is empty, before it even takes away what was there.
final class ApplicationHasComponents implements Rule {
    static final RuleId ID = new RuleId("OAM125", "application-has-components");

    private static final FieldPath COMPONENTS = FieldPath.ofKeys("spec", "components");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return Visits.applications(design)
                .filter(ApplicationHasComponents::isEmpty)
                .map(application -> found(design, application))
                .toList();
    }

    /// A list that is missing is a matter of the schema.
    private static boolean isEmpty(Application application) {
        return COMPONENTS
                .in(application.object().content())
                .filter(Value.Sequence.EMPTY::equals)
                .isPresent();
    }

    private Diagnostic found(Design design, Application application) {
        FieldPath path = application.place().path().plus(COMPONENTS);
        return finding(
                Message.of("rule.application-has-components", application.name()),
                DesignPlaces.key(design, application.place(), path),
                application.id());
    }
}
