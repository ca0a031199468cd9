package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.YamlFault;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.List;
import java.util.Set;

/// A plain scalar means to people what it means to Kubernetes, which reads YAML 1.1: `no` is false there, `0755` is 493.
final class ScalarUnambiguous implements Rule {
    static final RuleId ID = new RuleId("OAM003", "scalar-unambiguous");

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
    public Set<RuleId> followsFrom() {
        return Set.of(ValueOfType.ID);
    }

    @Override
    public Reach reach() {
        return Reach.FILE;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return TextFaults.of(design).stream()
                .filter(located -> located.fault().kind() == YamlFault.Kind.AMBIGUOUS_SCALAR)
                .map(located -> found(design, located))
                .toList();
    }

    private Diagnostic found(Design design, TextFaults.Located located) {
        String text =
                design.file(located.place().file())
                        .map(file -> located.place().range().in(file.text()))
                        .orElse("");
        Fix quote =
                Fixes.replace(
                        Message.of("rule.fix.quote", text), located.place(), "\"" + text + "\"");
        Message message = Message.of("rule.scalar-unambiguous", text, read(design, located));
        // In quotes a directive would be a text before the document.
        return finding(message, located.place(), text.startsWith("%") ? List.of() : List.of(quote));
    }

    /// What Kubernetes reads there.
    private static String read(Design design, TextFaults.Located located) {
        return design.file(located.place().file())
                .map(file -> file.documents().get(located.place().document()))
                .flatMap(document -> document.node(located.place().path()))
                // Of a key that stands twice the path leads to the last one.
                .filter(node -> node.range().equals(located.place().range()))
                .map(node -> node.value().display())
                .orElseGet(() -> alone(located.fault().detail()));
    }

    private static String alone(String scalar) {
        return YamlFile.parse(scalar, scalar).documents().stream()
                .findFirst()
                .map(document -> document.value().display())
                .orElse(scalar);
    }
}
