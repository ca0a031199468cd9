package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.YamlFault;
import java.util.List;

/// A document holds one object: a line `---` stands between two.
final class DocumentSeparated implements Rule {
    static final RuleId ID = new RuleId("OAM004", "document-separated");

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
                .filter(located -> located.fault().kind() == YamlFault.Kind.MISSING_SEPARATOR)
                .map(located ->
                        finding(
                                Message.of("rule.document-separated"),
                                located.place(),
                                fixes(design, located.place())))
                .toList();
    }

    private static List<Fix> fixes(Design design, Place second) {
        return design
                .file(second.file())
                .map(file -> TextLines.aboveComments(file.text(), second.range().start()))
                .map(start -> new Place(second.file(), 0, second.path(), TextRange.at(start)))
                .map(above -> Fixes.replace(Message.of("rule.fix.separate"), above, "---\n"))
                .stream()
                .toList();
    }
}
