package dev.oamstudio.app.cli.print;

import dev.oamstudio.app.file.FileProblem;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.diagnostic.SourceLine;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.yaml.Position;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.List;
import java.util.Locale;

/// Prints what is wrong with files: each finding with its line and what would mend it.
///
/// @param workspace whose files the findings speak of
public record Findings(Console console, Workspace workspace) {

    /// `file:line:column: error: sentence [code law]`, the line with marks, and the fixes.
    public String text(Diagnostic found) {
        SourceLine line = SourceLine.of(file(found), found.place().range());
        String gutter = String.format(Locale.ROOT, "%5d | ", line.start().line());
        StringBuilder text = new StringBuilder();
        text.append(console.tint(Tint.STRONG, found.place().file() + ":" + line.start()))
                .append(": ")
                .append(severity(found.severity()))
                .append(": ")
                .append(sentence(found))
                .append(console.tint(Tint.FAINT, " [" + found.rule() + "]"))
                .append('\n')
                .append(console.tint(Tint.FAINT, gutter))
                .append(Console.printable(line.text()))
                .append('\n')
                .append(console.tint(Tint.FAINT, "      | "))
                .append(console.tint(tint(found.severity()), line.marks()));
        found.fixes()
                .forEach(fix ->
                        text.append("\n        ")
                                .append(console.say("lint.fix", sentenceOf(fix.title()))));
        return text.toString();
    }

    /// Why a file was left out and what can be done.
    public String text(FileProblem problem) {
        return console.tint(Tint.STRONG, Console.printable(problem.path()))
                + ": "
                + severity(Severity.ERROR)
                + ": "
                + sentence(problem);
    }

    /// How many there are of each kind.
    public String summary(List<Diagnostic> found) {
        return console.say(
                "lint.summary",
                count(found, Severity.ERROR),
                count(found, Severity.WARNING),
                count(found, Severity.NOTE),
                workspace.files().size());
    }

    /// Everything as one JSON object.
    public Value.Mapping json(List<Diagnostic> found, List<FileProblem> unreadable) {
        Value.Mapping summary =
                new JsonTree()
                        .put("errors", count(found, Severity.ERROR))
                        .put("warnings", count(found, Severity.WARNING))
                        .put("notes", count(found, Severity.NOTE))
                        .put("files", workspace.files().size())
                        .put("unreadable", unreadable.size())
                        .done();
        return new JsonTree()
                .put("findings", found.stream().map(this::json).toList())
                .put("unreadable", unreadable.stream().map(this::json).toList())
                .put("summary", summary)
                .done();
    }

    public Value.Mapping json(Diagnostic found) {
        TextRange range = found.place().range();
        Position start = file(found).position(range.start());
        Position end = file(found).position(range.end());
        return new JsonTree()
                .put("code", found.rule().code())
                .put("rule", found.rule().name())
                .put("severity", found.severity().name().toLowerCase(Locale.ROOT))
                .put("message", sentence(found))
                .put("file", found.place().file())
                .put("line", start.line())
                .put("column", start.column())
                .put("endLine", end.line())
                .put("endColumn", end.column())
                .put("elements", texts(found.elements().stream().map(ElementId::value).toList()))
                .put("fixes", texts(fixes(found)))
                .done();
    }

    private Value.Mapping json(FileProblem problem) {
        return new JsonTree()
                .put("file", problem.path())
                .put("reason", problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("message", sentence(problem))
                .done();
    }

    private List<String> fixes(Diagnostic found) {
        return found.fixes().stream().map(fix -> sentenceOf(fix.title())).toList();
    }

    private static List<Value> texts(List<String> texts) {
        return texts.stream().map(Value::text).toList();
    }

    private String sentence(FileProblem problem) {
        return sentenceOf(problem.message());
    }

    private String sentence(Diagnostic found) {
        return sentenceOf(found.message());
    }

    private String sentenceOf(dev.oamstudio.model.diagnostic.Message message) {
        return Console.printable(console.words().say(message));
    }

    private YamlFile file(Diagnostic found) {
        String path = found.place().file();
        return workspace.file(path).orElseGet(() -> YamlFile.parse(path, ""));
    }

    private String severity(Severity severity) {
        return console.tint(
                tint(severity),
                switch (severity) {
                    case ERROR -> console.say("severity.error");
                    case WARNING -> console.say("severity.warning");
                    case NOTE -> console.say("severity.note");
                });
    }

    private static Tint tint(Severity severity) {
        return switch (severity) {
            case ERROR -> Tint.BAD;
            case WARNING -> Tint.BUSY;
            case NOTE -> Tint.NOTE;
        };
    }

    private static long count(List<Diagnostic> found, Severity severity) {
        return found.stream().filter(each -> each.severity() == severity).count();
    }
}
