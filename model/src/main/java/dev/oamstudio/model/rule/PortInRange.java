package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Ports are numbers from 1 to 65535: the API server refuses others, though no schema says so
/// (<https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/>).
final class PortInRange implements Rule {
    static final RuleId ID = new RuleId("OAM411", "port-in-range");

    private static final long HIGHEST = 65_535;
    private static final Set<String> FIELDS =
            Set.of("containerPort", "hostPort", "port", "targetPort", "nodePort");
    private static final Set<String> OPTIONAL = Set.of("hostPort", "targetPort", "nodePort");
    private static final GroupVersionKind SERVICE = new GroupVersionKind("", "v1", "Service");

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
        return Reach.DOCUMENT;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        Stream<Diagnostic> pods =
                PodTemplate.of(design).flatMap(pod -> check(design, pod.subject(), pod.specPath()));
        Stream<Diagnostic> services =
                SchemaSubject.of(design)
                        .filter(subject -> subject.type().equals(SERVICE))
                        .flatMap(subject ->
                                check(design, subject, FieldPath.ofKeys("spec", "ports")));
        return Stream.concat(pods, services).toList();
    }

    private Stream<Diagnostic> check(Design design, SchemaSubject subject, FieldPath from) {
        List<FieldPath> wrong = new ArrayList<>();
        from.in(subject.object().content()).ifPresent(value -> collect(value, from, wrong));
        return wrong.stream()
                .filter(path -> !subject.filled().contains(path))
                .map(path -> found(design, subject, path));
    }

    private static void collect(Value value, FieldPath path, List<FieldPath> wrong) {
        if (value instanceof Value.Mapping mapping) {
            for (Map.Entry<String, Value> field : mapping.entries().entrySet()) {
                FieldPath there = path.key(field.getKey());
                if (FIELDS.contains(field.getKey()) && isOut(field.getKey(), field.getValue())) {
                    wrong.add(there);
                }
                collect(field.getValue(), there, wrong);
            }
        } else if (value instanceof Value.Sequence(List<Value> items)) {
            for (int i = 0; i < items.size(); i++) {
                collect(items.get(i), path.index(i), wrong);
            }
        }
    }

    /// Where a port may be left to others, zero says that.
    private static boolean isOut(String field, Value value) {
        return value instanceof Value.Whole(long port)
                && (port < (OPTIONAL.contains(field) ? 0 : 1) || port > HIGHEST);
    }

    private Diagnostic found(Design design, SchemaSubject subject, FieldPath path) {
        return finding(
                Message.of(
                        "rule.port-in-range",
                        path.toString(),
                        path.in(subject.object().content()).map(Value::display).orElse("")),
                subject.at(design, path),
                subject.owners());
    }
}
