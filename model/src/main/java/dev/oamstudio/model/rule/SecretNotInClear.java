package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.PodTemplate.PodContainer;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A password or key does not stand in the clear among the environment variables of a container: everybody who sees the file or the object sees it.
final class SecretNotInClear implements Rule {
    static final RuleId ID = new RuleId("OAM610", "secret-not-in-clear");

    private static final Pattern NAME =
            Pattern.compile(
                    "(?i)(password|passwd|secret|token|private_?key|api_?key|access_?key|credential)(_?\\d+)?$");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Reach reach() {
        return Reach.DOCUMENT;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return PodTemplate.of(design)
                .flatMap(pod -> pod.containers().stream())
                .flatMap(container -> check(design, container))
                .toList();
    }

    private Stream<Diagnostic> check(Design design, PodContainer container) {
        List<Value> variables = container.value().itemsAt("env");
        return IntStream.range(0, variables.size())
                .filter(i -> isSecret(variables.get(i)))
                .mapToObj(i -> container.path().key("env").index(i).key("value"))
                .filter(path -> !container.pod().isFilled(path))
                .map(path -> found(design, container, path));
    }

    private static boolean isSecret(Value variable) {
        String value = variable.textAt("value").orElse("");
        // A reference to another variable, or to a file that holds the secret, gives nothing away.
        boolean isReference =
                value.contains("$(") || value.startsWith("/") || value.startsWith("file:");
        return !value.isEmpty()
                && !isReference
                && NAME.matcher(variable.textAt("name").orElse("")).find();
    }

    private Diagnostic found(Design design, PodContainer container, FieldPath value) {
        String name =
                value.parent()
                        .key("name")
                        .in(container.pod().subject().object().content())
                        .map(Value::display)
                        .orElse("");
        return finding(
                Message.of("rule.secret-not-in-clear", name, container.name()),
                container.pod().subject().at(design, value),
                container.pod().subject().owners());
    }
}
