package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFault;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A document holds one object: a line `---` stands between two.
final class DocumentSeparated implements Rule {
    static final RuleId ID = new RuleId("OAM004", "document-separated");

    /// A separator with more than space and a comment behind it on its line.
    private static final Pattern CROWDED = Pattern.compile("(?m)^(---)[ \\t]*([^\\s#][^\\r\\n]*)");

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
        return Stream.concat(
                        runTogether(design),
                        design.files().stream().flatMap(file -> separators(design, file)))
                .toList();
    }

    /// Objects without a line between them.
    private Stream<Diagnostic> runTogether(Design design) {
        return TextFaults.of(design).stream()
                .filter(located -> located.fault().kind() == YamlFault.Kind.MISSING_SEPARATOR)
                .map(located ->
                        finding(
                                Message.of("rule.document-separated"),
                                located.place(),
                                fixes(design, located.place())));
    }

    /// Lines that begin like a separator and go on: kubectl and controllers refuse the file.
    private Stream<Diagnostic> separators(Design design, YamlFile file) {
        return CROWDED.matcher(file.text())
                .results()
                .flatMap(match -> {
                    TextRange rest = new TextRange(match.start(2), match.end(2));
                    return design
                            .documents(file)
                            .filter(document -> document.range().start() <= rest.end())
                            .filter(document -> document.range().end() >= rest.start())
                            .reduce((_, last) -> last)
                            .map(document -> crowded(file, document, rest, match.end(1)))
                            .stream();
                });
    }

    private Diagnostic crowded(YamlFile file, YamlDocument document, TextRange rest, int start) {
        Place place = new Place(file.path(), document.index(), FieldPath.ROOT, rest);
        Place space =
                new Place(
                        file.path(),
                        document.index(),
                        FieldPath.ROOT,
                        new TextRange(start, rest.start()));
        return finding(
                        Message.of("rule.document-separated.crowded"),
                        place,
                        List.of(Fixes.replace(Message.of("rule.fix.next-line"), space, "\n")))
                .as(Severity.WARNING);
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
