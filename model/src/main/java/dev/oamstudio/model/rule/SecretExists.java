package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import java.util.List;

/// A Secret that pods need is in the folder, where the folder keeps such objects; one that is made by others, or optional, need not be.
final class SecretExists implements Rule {
    static final RuleId ID = new RuleId("OAM117", "secret-exists");

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
        return new MissingObjects(this, ObjectReference.SECRET).check(design);
    }
}
