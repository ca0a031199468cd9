package dev.oamstudio.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.FileChange;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Allowing from the outside: what is written must hold, and change nothing else.
final class AllowanceWritingTest {

    @Test
    void aReasonStandsBehindTheLine() {
        Map<String, String> texts = Map.of("pod.yaml", POD);
        Diagnostic found = find(texts, "image-pinned");
        assertThat(allowed(texts, found, "a demo;\n only"))
                .hasValue(
                        POD.replace(
                                "image: web\n",
                                "image: web  # oam-studio: allow "
                                        + found.rule().code()
                                        + " a demo only\n"));
    }

    private static final String POD =
            """
            apiVersion: v1
            kind: Pod
            metadata: {name: web}
            spec:
              containers:
                - name: web
                  image: web
            """;

    @Test
    void everyFindingOfTheExamplesIsAllowedAndNothingElseChanges() {
        List<String> left = new ArrayList<>();
        int allowed = 0;
        for (Rule rule : RuleBook.standard().rules()) {
            Map<String, String> texts =
                    RuleExample.of(rule).map(RuleExample::bad).orElse(new LinkedHashMap<>());
            for (Diagnostic found : RuleBook.standard().check(RulePage.design(texts))) {
                if (isAboutAllowing(found) || found.place().file().equals(LintSettings.FILE)) {
                    continue;
                }
                Optional<String> text = allowed(texts, found, "why not");
                if (text.isEmpty() && !canBeRead(texts, found)) {
                    continue;
                }
                if (text.isEmpty()) {
                    left.add(found.rule().name() + " " + found.place().path());
                    continue;
                }
                allowed++;
                Map<String, String> next = new LinkedHashMap<>(texts);
                next.put(found.place().file(), text.get());
                assertThat(values(next)).isEqualTo(values(texts));
                assertThat(count(next, found)).isLessThan(count(texts, found));
            }
        }
        assertThat(left).isEmpty();
        assertThat(allowed).isGreaterThan(50);
    }

    @Test
    void aRuleIsTurnedOffWhereverItStands() {
        RuleId rule = RuleBook.standard().find("image-pinned").orElseThrow().id();
        assertThat(LintSettingsWriting.turnedOff(Optional.empty(), rule))
                .hasValueSatisfying(text ->
                        assertThat(levels(text)).containsEntry(rule.name(), Optional.empty()));
        String kept =
                "# ours\nkubernetesVersion: \"1.35\"\nrules:\n  "
                        + rule.code()
                        + ": error # strict\n";
        assertThat(LintSettingsWriting.turnedOff(Optional.of(file(kept)), rule))
                .hasValueSatisfying(text -> {
                    assertThat(levels(text)).containsEntry(rule.name(), Optional.empty());
                    assertThat(text)
                            .startsWith("# ours\nkubernetesVersion: \"1.35\"")
                            .contains("# strict");
                });
        assertThat(LintSettingsWriting.turnedOff(Optional.of(file("rules: [")), rule)).isEmpty();
        assertThat(LintSettingsWriting.turnedOff(Optional.of(file("rules: 1\n")), rule)).isEmpty();
    }

    private static Map<String, Optional<dev.oamstudio.model.diagnostic.Severity>> levels(
            String text) {
        return LintSettingsReader.read(file(text)).settings().levels();
    }

    private static YamlFile file(String text) {
        return YamlFile.parse(LintSettings.FILE, text);
    }

    /// Comments of a document that is not read are not read either.
    private static boolean canBeRead(Map<String, String> texts, Diagnostic found) {
        String path = found.place().file();
        return YamlFile.parse(path, texts.getOrDefault(path, "")).documents().stream()
                .filter(document -> document.index() == found.place().document())
                .anyMatch(document ->
                        !document.isEmpty()
                                && document.faults().stream().noneMatch(fault -> fault.breaks()));
    }

    private static boolean isAboutAllowing(Diagnostic found) {
        return found.rule().equals(new AllowanceNeeded().id());
    }

    private static Diagnostic find(Map<String, String> texts, String name) {
        return RuleBook.standard().check(RulePage.design(texts)).stream()
                .filter(found -> found.rule().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static long count(Map<String, String> texts, Diagnostic found) {
        return RuleBook.standard().check(RulePage.design(texts)).stream()
                .filter(each -> each.rule().equals(found.rule()))
                .count();
    }

    private static Optional<String> allowed(
            Map<String, String> texts, Diagnostic found, String reason) {
        String path = found.place().file();
        YamlFile file = YamlFile.parse(path, texts.getOrDefault(path, ""));
        return AllowanceWriting.of(file, found, reason)
                .map(FileChange::changes)
                .map(changes -> TextChange.applyAll(file.text(), changes));
    }

    private static List<Object> values(Map<String, String> texts) {
        List<Object> values = new ArrayList<>();
        texts.forEach((path, text) ->
                YamlFile.parse(path, text).documents().stream()
                        .map(YamlDocument::value)
                        .forEach(values::add));
        return values;
    }
}
