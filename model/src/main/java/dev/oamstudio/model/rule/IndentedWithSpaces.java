package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.FileChange;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.YamlFault;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.List;
import java.util.regex.Pattern;

/// Spaces indent, never tabs: how wide a tab is, YAML does not say, and so forbids them.
final class IndentedWithSpaces implements Rule {
    static final RuleId ID = new RuleId("OAM005", "indented-with-spaces");

    /// Blanks before the tab may stand in a text of several lines, whose tabs are its own.
    private static final Pattern TAB_INDENTATION = Pattern.compile("(?m)^(\\t[ \\t]*)(?=\\S)");

    private static final List<Integer> WIDTHS = List.of(2, 4, 8);

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
                .filter(located -> located.fault().kind() == YamlFault.Kind.TAB)
                .map(located -> found(design, located.place()))
                .toList();
    }

    private Diagnostic found(Design design, Place tab) {
        boolean behindDash =
                design.file(tab.file())
                        .map(YamlFile::text)
                        .filter(text -> tab.range().start() > 0)
                        .filter(text -> text.charAt(tab.range().start() - 1) == '-')
                        .isPresent();
        return behindDash
                ? finding(
                        Message.of("rule.indented-with-spaces.dash"),
                        tab,
                        List.of(Fixes.replace(Message.of("rule.fix.space"), tab, " ")))
                : finding(Message.of("rule.indented-with-spaces"), tab, fixes(design, tab));
    }

    /// All tabs at line starts of the document become spaces, if it can be read then.
    private static List<Fix> fixes(Design design, Place tab) {
        return design
                .file(tab.file())
                .filter(file -> tab.document() < file.documents().size())
                .flatMap(file ->
                        WIDTHS.stream()
                                .map(width -> spaced(file, tab.document(), width))
                                .filter(changes -> isReadable(file, tab.document(), changes))
                                .findFirst()
                                .map(changes -> new FileChange(file.path(), changes)))
                .map(change -> new Fix(Message.of("rule.fix.spaces"), List.of(change)))
                .stream()
                .toList();
    }

    private static List<TextChange> spaced(YamlFile file, int document, int width) {
        TextRange range = file.documents().get(document).range();
        return TAB_INDENTATION
                .matcher(file.text())
                .region(range.start(), range.end())
                .results()
                .map(run ->
                        new TextChange(
                                new TextRange(run.start(1), run.end(1)),
                                run.group(1).replace("\t", " ".repeat(width))))
                .toList();
    }

    private static boolean isReadable(YamlFile file, int document, List<TextChange> changes) {
        String text = TextChange.applyAll(file.text(), changes);
        return !YamlFile.parse(file.path(), text).documents().get(document).isBroken();
    }
}
