package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import java.util.List;

/// The folder's own settings of these rules name rules, levels and versions that there are.
final class LintSettingsValid implements Rule {
    static final RuleId ID = new RuleId("OAM008", "lint-settings-valid");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return design.settingsFile()
                .map(file -> LintSettingsReader.read(file).findings())
                .orElse(List.of());
    }
}
