package dev.oamstudio.app.cli.print;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.FileChange;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.rule.Rule;
import dev.oamstudio.model.rule.RuleBook;
import dev.oamstudio.model.yaml.Position;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlFile;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Findings in the forms that other programs read: SARIF 2.1.0, JUnit's XML, and the commands of GitHub's workflows.
///
/// @param workspace whose files the findings speak of
public record LintReport(Console console, Workspace workspace, List<Diagnostic> found) {
    private static final String SARIF = "https://json.schemastore.org/sarif-2.1.0.json";

    public LintReport {
        found = List.copyOf(found);
    }

    /// One run with its rules, results, regions and fixes
    /// (<https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>).
    public Value.Mapping sarif() {
        Value.Mapping driver =
                new JsonTree()
                        .put("name", "oam-studio")
                        .put("rules", rules().stream().map(this::rule).toList())
                        .done();
        List<String> codes = rules().stream().map(rule -> rule.id().code()).toList();
        Value.Mapping run =
                new JsonTree()
                        .put("tool", new JsonTree().put("driver", driver).done())
                        .put("columnKind", "utf16CodeUnits")
                        .put("results", found.stream().map(each -> result(each, codes)).toList())
                        .done();
        return new JsonTree()
                .put("$schema", SARIF)
                .put("version", "2.1.0")
                .put("runs", List.of(run))
                .done();
    }

    private List<Rule> rules() {
        return RuleBook.standard().rules().stream()
                .sorted(Comparator.comparing(rule -> rule.id().code()))
                .toList();
    }

    private Value rule(Rule rule) {
        return new JsonTree()
                .put("id", rule.id().code())
                .put("name", rule.id().name())
                .put("shortDescription", words(rule.id().name().replace('-', ' ')))
                .put("fullDescription", words(console.words().say(rule.why())))
                .put(
                        "defaultConfiguration",
                        new JsonTree().put("level", level(rule.severity())).done())
                .done();
    }

    private Value result(Diagnostic each, List<String> codes) {
        JsonTree result = new JsonTree().put("ruleId", each.rule().code());
        int index = codes.indexOf(each.rule().code());
        JsonTree withRule = index < 0 ? result : result.put("ruleIndex", index);
        JsonTree told =
                withRule.put("level", level(each.severity()))
                        .put("message", words(sentence(each)))
                        .put("locations", List.of(location(each)));
        List<Value> fixes =
                each.fixes().stream().filter(LintReport::changes).map(this::fix).toList();
        return (fixes.isEmpty() ? told : told.put("fixes", fixes)).done();
    }

    /// A fix of SARIF has at least one replacement in each file that it names.
    private static boolean changes(Fix fix) {
        return !fix.changes().isEmpty()
                && fix.changes().stream().noneMatch(change -> change.changes().isEmpty());
    }

    private Value location(Diagnostic each) {
        Value.Mapping physical =
                new JsonTree()
                        .put("artifactLocation", artifact(each.place().file()))
                        .put("region", region(file(each.place().file()), each.place().range()))
                        .done();
        return new JsonTree().put("physicalLocation", physical).done();
    }

    private Value fix(Fix fix) {
        return new JsonTree()
                .put("description", words(console.words().say(fix.title())))
                .put("artifactChanges", fix.changes().stream().map(this::change).toList())
                .done();
    }

    private Value change(FileChange change) {
        YamlFile file = file(change.file());
        List<Value> replacements =
                change.changes().stream().map(each -> replacement(file, each)).toList();
        return new JsonTree()
                .put("artifactLocation", artifact(change.file()))
                .put("replacements", replacements)
                .done();
    }

    private static Value replacement(YamlFile file, TextChange change) {
        return new JsonTree()
                .put("deletedRegion", region(file, change.range()))
                .put("insertedContent", words(change.replacement()))
                .done();
    }

    private static Value region(YamlFile file, TextRange range) {
        Position start = file.position(range.start());
        Position end = file.position(range.end());
        return new JsonTree()
                .put("startLine", start.line())
                .put("startColumn", start.column())
                .put("endLine", end.line())
                .put("endColumn", end.column())
                .done();
    }

    private static Value artifact(String path) {
        return new JsonTree().put("uri", uri(path)).done();
    }

    private static String uri(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException notAPath) {
            return path;
        }
    }

    private static Value words(String text) {
        return new JsonTree().put("text", text).done();
    }

    /// A suite a file, a case a finding, as CI servers show them.
    public String junit() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append(
                "<testsuites name=\"oam-studio lint\" tests=\"%d\" failures=\"%d\">\n"
                        .formatted(Math.max(1, found.size()), found.size()));
        workspace.files().keySet().forEach(path -> xml.append(suite(path)));
        return xml.append("</testsuites>\n").toString();
    }

    private String suite(String path) {
        List<Diagnostic> here =
                found.stream().filter(each -> each.place().file().equals(path)).toList();
        String cases =
                here.isEmpty()
                        ? "    <testcase name=\"no findings\" classname=\"%s\"/>\n"
                                .formatted(Xml.escape(path))
                        : here.stream()
                                .map(each -> testCase(path, each))
                                .collect(Collectors.joining());
        return "  <testsuite name=\"%s\" tests=\"%d\" failures=\"%d\">\n%s  </testsuite>\n"
                .formatted(Xml.escape(path), Math.max(1, here.size()), here.size(), cases);
    }

    private String testCase(String path, Diagnostic each) {
        Position start = file(path).position(each.place().range().start());
        return """
            <testcase name="%s" classname="%s" line="%d">
              <failure type="%s" message="%s">%s:%s</failure>
            </testcase>
        """
                .formatted(
                        Xml.escape(each.rule() + " " + start),
                        Xml.escape(path),
                        start.line(),
                        each.severity().name().toLowerCase(Locale.ROOT),
                        Xml.escape(sentence(each)),
                        Xml.escape(path),
                        start);
    }

    /// Lines that a workflow of GitHub shows beside the code
    /// (<https://docs.github.com/actions/reference/workflow-commands-for-github-actions>).
    public String github() {
        return found.stream().map(this::command).collect(Collectors.joining());
    }

    private String command(Diagnostic each) {
        Position start = file(each.place().file()).position(each.place().range().start());
        Position end = file(each.place().file()).position(each.place().range().end());
        String word = each.severity() == Severity.NOTE ? "notice" : level(each.severity());
        return "::%s file=%s,line=%d,endLine=%d,col=%d,endColumn=%d,title=%s::%s%n"
                .formatted(
                        word,
                        property(each.place().file()),
                        start.line(),
                        end.line(),
                        start.column(),
                        end.column(),
                        property(each.rule().toString()),
                        data(sentence(each)));
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String level(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private String sentence(Diagnostic each) {
        return console.words().say(each.message());
    }

    private YamlFile file(String path) {
        return workspace.file(path).orElseGet(() -> YamlFile.parse(path, ""));
    }
}
