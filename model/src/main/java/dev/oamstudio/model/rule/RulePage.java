package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.DiagnosticText;
import dev.oamstudio.model.diagnostic.Mending;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.ModelMessages;
import dev.oamstudio.model.dialect.ModelReader;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// A page about a rule in Markdown: the law and why it holds, YAML that breaks it with what is reported, what the first fix makes
/// of it, and YAML that keeps it. What is reported and mended is computed, so that the page cannot lie.
///
/// @param words the language
public record RulePage(Rule rule, RuleExample example, ModelMessages words) {

    /// Files as the rule sees them, with the built-in capabilities.
    static Design design(Map<String, String> texts) {
        List<YamlFile> files =
                texts.entrySet().stream()
                        .map(text -> YamlFile.parse(text.getKey(), text.getValue()))
                        .toList();
        List<YamlFile> sources =
                files.stream().filter(file -> !file.path().equals(LintSettings.FILE)).toList();
        OamModel model = ModelReader.read(sources);
        Optional<YamlFile> settings =
                files.stream().filter(file -> file.path().equals(LintSettings.FILE)).findFirst();
        return new Design(sources, model, Catalog.builtIn().with(model), settings);
    }

    /// What the rule finds in the bad files.
    List<Diagnostic> findings() {
        return reported(example.bad());
    }

    /// What the rule finds in the good files: nothing, if the page is right.
    List<Diagnostic> falseAlarms() {
        return reported(example.good());
    }

    // All rules take part, so that allowances are needed or not as they are in life.
    private List<Diagnostic> reported(Map<String, String> texts) {
        return RuleBook.standard().check(design(texts)).stream()
                .filter(found -> found.rule().equals(rule.id()))
                .toList();
    }

    /// The bad files that the first fix of every finding changes, changed.
    SequencedMap<String, String> mended() {
        SequencedMap<String, String> mended = new LinkedHashMap<>();
        Mending.of(findings())
                .changes()
                .forEach((file, changes) ->
                        mended.put(file, TextChange.applyAll(bad(file), changes)));
        return mended;
    }

    public String markdown() {
        StringBuilder page = new StringBuilder();
        page.append("# ").append(rule.id()).append("\n\n");
        page.append(words.text(rule.why())).append("\n\n");
        page.append(say("rule.page.severity", rule.severity().name().toLowerCase(Locale.ROOT)))
                .append("\n\n");
        page.append("## ").append(say("rule.page.bad")).append("\n\n");
        example.bad().forEach((path, text) -> yaml(page, path, text));
        page.append(say("rule.page.reported"))
                .append("\n\n```text\n")
                .append(reported())
                .append("```\n\n");
        SequencedMap<String, String> mended = mended();
        if (!mended.isEmpty()) {
            page.append("## ")
                    .append(say("rule.page.fix"))
                    .append("\n\n")
                    .append(titles())
                    .append("\n");
            mended.forEach((path, text) -> yaml(page, path, text));
        }
        page.append("## ").append(say("rule.page.good")).append("\n\n");
        example.good().forEach((path, text) -> yaml(page, path, text));
        return page.toString().stripTrailing() + "\n";
    }

    private String reported() {
        return findings().stream()
                .map(found -> new DiagnosticText(words).of(found, file(found.place().file())))
                .collect(Collectors.joining());
    }

    private YamlFile file(String path) {
        return YamlFile.parse(path, bad(path));
    }

    private String bad(String path) {
        return example.bad().getOrDefault(path, "");
    }

    private String titles() {
        return findings().stream()
                .flatMap(found -> found.fixes().stream())
                .map(fix -> "- " + words.text(fix.title()) + "\n")
                .distinct()
                .collect(Collectors.joining());
    }

    private static void yaml(StringBuilder page, String path, String text) {
        page.append("`").append(path).append("`\n\n```yaml\n").append(text);
        page.append(text.endsWith("\n") ? "" : "\n").append("```\n\n");
    }

    private String say(String key, Object... arguments) {
        return words.text(Message.of(key, arguments));
    }
}
