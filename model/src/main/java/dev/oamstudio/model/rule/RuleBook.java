package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import java.util.List;

/// All laws that hold, and their findings in stable order.
public record RuleBook(List<Rule> rules) {
    public RuleBook {
        rules = List.copyOf(rules);
    }

    public static RuleBook standard() {
        throw new UnsupportedOperationException("lands with model.rule");
    }

    /// Findings by file and place; one cause is reported once.
    public List<Diagnostic> check(Design design) {
        throw new UnsupportedOperationException("lands with model.rule");
    }
}
