package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.YamlFault;
import java.util.List;

/// Every document is YAML that Kubernetes can read, within the limits of size and depth.
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
                .filter(located -> located.fault().breaks())
                .map(located -> finding(message(located.fault()), located.place()))
                .toList();
    }

    private static Message message(YamlFault fault) {
        return switch (fault.kind()) {
            case SYNTAX, DUPLICATE_KEY, AMBIGUOUS_SCALAR ->
                    Message.of("rule.yaml-well-formed", fault.detail());
            case MISSING_SEPARATOR -> Message.of("rule.yaml-well-formed.no-separator");
            case TOO_LARGE -> Message.of("rule.yaml-well-formed.too-large", fault.detail());
            case TOO_DEEP -> Message.of("rule.yaml-well-formed.too-deep", fault.detail());
            case TOO_MANY_ALIASES -> Message.of("rule.yaml-well-formed.aliases", fault.detail());
            case NOT_TEXT -> Message.of("rule.yaml-well-formed.not-text", fault.detail());
        };
    }
}
