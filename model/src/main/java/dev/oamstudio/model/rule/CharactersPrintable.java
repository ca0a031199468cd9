package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.YamlFault;
import java.util.List;

/// A file is text: it holds no control characters, which nobody sees and YAML forbids.
final class CharactersPrintable implements Rule {
    static final RuleId ID = new RuleId("OAM010", "characters-printable");

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
                .filter(located -> located.fault().kind() == YamlFault.Kind.NOT_TEXT)
                .map(located -> found(located.fault().detail(), located.place()))
                .toList();
    }

    private Diagnostic found(String detail, Place place) {
        boolean isCharacter = detail.startsWith("U+");
        return isCharacter
                ? finding(
                        Message.of("rule.characters-printable", detail),
                        place,
                        List.of(
                                Fixes.replace(
                                        Message.of("rule.fix.remove-character", detail),
                                        place,
                                        "")))
                : finding(Message.of("rule.characters-printable.binary", detail), place);
    }
}
