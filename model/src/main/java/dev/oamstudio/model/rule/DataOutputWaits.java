package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.DataOutput;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.Flows.Source;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// A data output that is there from the first moment, but empty, has a condition: the runtime waits for what is missing and for empty texts, not for empty objects.
final class DataOutputWaits implements Rule {
    static final RuleId ID = new RuleId("OAM305", "data-output-waits");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    private static final String BALANCER = "status.loadBalancer";

    @Override
    public List<Diagnostic> check(Design design) {
        return Visits.applications(design)
                .flatMap(application -> Flows.of(design, application).outputs())
                .filter(source -> source.output().conditions().isEmpty())
                .filter(source -> !source.output().store().isGiven())
                .filter(source -> !source.output().name().isEmpty())
                .flatMap(source -> check(design, source).stream())
                .toList();
    }

    private Optional<Diagnostic> check(Design design, Source source) {
        DataOutput output = source.output();
        if (output.fieldPath().isEmpty()) {
            return Optional.of(
                    finding(
                            Message.of("rule.data-output-waits.nothing", output.name()),
                            output.place(),
                            source.end().element()));
        }
        return FieldType.at(design, source.end().object(), output.fieldPath())
                .filter(_ -> output.fieldPath().startsWith("status"))
                .filter(type -> type.is("object"))
                .map(_ -> found(design, source));
    }

    private Diagnostic found(Design design, Source source) {
        DataOutput output = source.output();
        Place place =
                DesignPlaces.at(design, output.place(), output.place().path().key("fieldPath"));
        return finding(
                Message.of("rule.data-output-waits", output.name(), output.fieldPath()),
                place,
                fixes(design, output),
                source.end().element());
    }

    /// Only a text can be waited for; of an address it is known which.
    private static List<Fix> fixes(Design design, DataOutput output) {
        return output.fieldPath().startsWith(BALANCER)
                ? Stream.of("ip", "hostname")
                        .map(field -> BALANCER + ".ingress[0]." + field)
                        .flatMap(path -> waitFor(design, output, path).stream())
                        .toList()
                : List.of();
    }

    private static List<Fix> waitFor(Design design, DataOutput output, String path) {
        SequencedMap<String, Value> condition = new LinkedHashMap<>();
        condition.put("op", Value.text("notEmpty"));
        condition.put("fieldPath", Value.text(path));
        FieldPath conditions = output.place().path().key("conditions");
        return Fixes.set(
                Message.of("rule.fix.wait-for", path),
                design,
                output.place(),
                conditions,
                new Value.Sequence(List.of(Value.Mapping.of(condition))));
    }
}
