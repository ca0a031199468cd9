package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import java.util.List;

/// A ConfigMap that pods need is in the folder, where the folder keeps such objects; one that is made by others, or optional, need not be.
final class ConfigMapExists implements Rule {
    static final RuleId ID = new RuleId("OAM118", "config-map-exists");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean leavesChoice() {
        return true;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return new MissingObjects(this, ObjectReference.CONFIG_MAP).check(design);
    }
}
