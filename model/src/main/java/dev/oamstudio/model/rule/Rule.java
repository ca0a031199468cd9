package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import java.util.List;

/// One law. Pure: the same design gives the same diagnostics.
public interface Rule {
    RuleId id();

    Severity severity();

    List<Diagnostic> check(Design design);
}
