package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.YamlFault;
import java.util.List;
import java.util.Optional;

/// A document stays within what can be read safely: its size, its depth, and how much longer its aliases make it.
final class DocumentWithinLimits implements Rule {
    static final RuleId ID = new RuleId("OAM007", "document-within-limits");

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
                .flatMap(located ->
                        message(located.fault())
                                .map(message -> finding(message, located.place()))
                                .stream())
                .toList();
    }

    private static Optional<Message> message(YamlFault fault) {
        return switch (fault.kind()) {
            case TOO_LARGE ->
                    Optional.of(
                            Message.of("rule.document-within-limits.too-large", fault.detail()));
            case TOO_DEEP ->
                    Optional.of(Message.of("rule.document-within-limits.too-deep", fault.detail()));
            case TOO_MANY_ALIASES ->
                    Optional.of(Message.of("rule.document-within-limits.aliases", fault.detail()));
            case SYNTAX,
                    TAB,
                    DUPLICATE_KEY,
                    UNUSABLE_KEY,
                    AMBIGUOUS_KEY,
                    MISSING_SEPARATOR,
                    AMBIGUOUS_SCALAR,
                    NOT_TEXT ->
                    Optional.empty();
        };
    }
}
