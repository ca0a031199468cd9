package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A key is a text, for people as for Kubernetes: a bare `on` is the key `true` there, and a mapping or null is none at all.
final class KeyIsText implements Rule {
    static final RuleId ID = new RuleId("OAM006", "key-is-text");

    private static final Pattern WORD = Pattern.compile("[\\w.+~-]+");

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
                .flatMap(located -> check(design, located).stream())
                .toList();
    }

    private Optional<Diagnostic> check(Design design, TextFaults.Located located) {
        Place key = located.place();
        String text = design.file(key.file()).map(file -> key.range().in(file.text())).orElse("");
        String detail = located.fault().detail();
        return switch (located.fault().kind()) {
            case UNUSABLE_KEY ->
                    Optional.of(finding(unusable(design, key, detail), key, fixes(key, text)));
            case AMBIGUOUS_KEY ->
                    Optional.of(
                            finding(
                                            Message.of("rule.key-is-text.other", text, detail),
                                            key,
                                            fixes(key, text))
                                    .as(Severity.WARNING));
            case SYNTAX,
                    TAB,
                    DUPLICATE_KEY,
                    MISSING_SEPARATOR,
                    AMBIGUOUS_SCALAR,
                    TOO_LARGE,
                    TOO_DEEP,
                    TOO_MANY_ALIASES,
                    NOT_TEXT ->
                    Optional.empty();
        };
    }

    /// What Helm or Go would fill in is a mapping in a mapping for whoever reads it as it stands.
    private static Message unusable(Design design, Place key, String detail) {
        return design.file(key.file())
                .map(YamlFile::text)
                .filter(text -> text.startsWith("{{", Math.max(0, key.range().start() - 1)))
                .map(text -> placeholder(text, key.range().start() - 1))
                .map(word -> Message.of("rule.key-is-text.placeholder", word))
                .orElseGet(() -> Message.of("rule.key-is-text", detail));
    }

    private static String placeholder(String text, int start) {
        int end = text.indexOf("}}", start);
        int line = text.indexOf('\n', start);
        boolean closed = end >= 0 && (line < 0 || end < line);
        return closed ? text.substring(start, end + 2) : "{{";
    }

    /// A mapping or a sequence is not put in quotes: whoever wrote one means something else.
    private static List<Fix> fixes(Place key, String text) {
        return WORD.matcher(text).matches()
                ? List.of(
                        Fixes.replace(Message.of("rule.fix.quote", text), key, "\"" + text + "\""))
                : List.of();
    }
}
