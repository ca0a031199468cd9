package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.YamlFault;
import java.util.List;

/// A key stands once in its mapping: Kubernetes takes the last one, or refuses the object.
final class KeysUnique implements Rule {
    static final RuleId ID = new RuleId("OAM002", "keys-unique");

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
                .filter(located -> located.fault().kind() == YamlFault.Kind.DUPLICATE_KEY)
                .map(located ->
                        finding(
                                Message.of("rule.keys-unique", located.fault().detail()),
                                located.place()))
                .toList();
    }
}
