package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.schema.DeprecatedApi;
import dev.oamstudio.model.yaml.FieldPath;
import java.util.List;
import java.util.Optional;

/// An object is of a kind that Kubernetes does not advise against.
final class ApiVersionLasting implements Rule {
    static final RuleId ID = new RuleId("OAM409", "api-version-lasting");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Reach reach() {
        return Reach.DOCUMENT;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return SchemaSubject.of(design)
                .flatMap(subject -> check(design, subject).stream())
                .toList();
    }

    private Optional<Diagnostic> check(Design design, SchemaSubject subject) {
        return DeprecatedApi.of(subject.type())
                .filter(api -> design.schemas().version().isAtLeast(api.since()))
                .map(api ->
                        finding(
                                Message.of(
                                        "rule.api-version-lasting",
                                        subject.type().toString(),
                                        "1." + api.since(),
                                        instead(api)),
                                subject.at(design, FieldPath.ofKeys("kind")),
                                subject.owners()));
    }

    private static Message instead(DeprecatedApi api) {
        return api.instead().isEmpty()
                ? Message.of("rule.api-version-served.gone")
                : Message.of("rule.api-version-served.instead", api.instead());
    }
}
