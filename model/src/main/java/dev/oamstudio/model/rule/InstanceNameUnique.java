package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Instances of one application have names of their own: their workloads would have the same name.
final class InstanceNameUnique implements Rule {
    static final RuleId ID = new RuleId("OAM107", "instance-name-unique");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return Visits.applications(design)
                .flatMap(application -> check(design, application))
                .toList();
    }

    private Stream<Diagnostic> check(Design design, Application application) {
        Set<String> seen = new HashSet<>();
        return application.instances().stream()
                .filter(instance -> !instance.name().isEmpty() && !seen.add(instance.name()))
                .map(instance ->
                        finding(
                                Message.of(
                                        "rule.instance-name-unique",
                                        instance.name(),
                                        application.name()),
                                namePlace(design, instance.place()),
                                instance.id()))
                .toList()
                .stream();
    }

    private static Place namePlace(Design design, Place entry) {
        return DesignPlaces.at(design, entry, ListItem.of(entry.path()).key("instanceName"));
    }
}
