package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.YamlFault;
import java.util.List;

/// Every document is YAML that Kubernetes can read.
final class YamlWellFormed implements Rule {
    static final RuleId ID = new RuleId("OAM001", "yaml-well-formed");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Reach reach() {
        return Reach.FILE;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return TextFaults.of(design).stream()
                .filter(located -> located.fault().kind() == YamlFault.Kind.SYNTAX)
                .map(located ->
                        finding(
                                Message.of("rule.yaml-well-formed", located.fault().detail()),
                                located.place()))
                .toList();
    }
}
