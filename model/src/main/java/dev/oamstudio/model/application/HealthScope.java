package dev.oamstudio.model.application;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;

/// A HealthScope of core.oam.dev: what it asks for, and what a runtime found. Fields that are not named here stay in the object.
public record HealthScope(KubeObject object) {

    /// Seconds after which a probe counts as failed.
    public Optional<Long> probeTimeout() {
        return object.content().wholeAt("spec", "probe-timeout");
    }

    /// Seconds between two probes.
    public Optional<Long> probeInterval() {
        return object.content().wholeAt("spec", "probe-interval");
    }

    /// Whether the list is there that members are added to; without it none can be.
    public boolean takesMembers() {
        return object.content()
                .at("spec", "workloadRefs")
                .filter(refs -> refs instanceof Value.Sequence)
                .isPresent();
    }

    public List<ObjectRef> members() {
        return object.content().itemsAt("spec", "workloadRefs").stream()
                .map(ObjectRef::read)
                .toList();
    }

    /// `HEALTHY`, `UNHEALTHY`, `UNKNOWN`, or empty before the first probe.
    public String health() {
        return object.text("status", "scopeHealthCondition", "healthStatus");
    }

    public Counts counts() {
        Value health = object.content().mappingAt("status", "scopeHealthCondition");
        return new Counts(
                health.wholeAt("total").orElse(0L),
                health.wholeAt("healthyWorkloads").orElse(0L),
                health.wholeAt("unhealthyWorkloads").orElse(0L),
                health.wholeAt("unknownWorkloads").orElse(0L));
    }

    public List<Member> memberHealth() {
        return object.content().itemsAt("status", "healthConditions").stream()
                .map(HealthScope::member)
                .toList();
    }

    private static Member member(Value entry) {
        return new Member(
                entry.textAt("componentName").orElse(""),
                ObjectRef.read(entry.mappingAt("targetWorkload")),
                entry.textAt("healthStatus").orElse(""),
                entry.textAt("diagnosis").orElse(""),
                entry.textAt("workloadStatus").orElse(""));
    }

    /// How many members there are of each health.
    public record Counts(long total, long healthy, long unhealthy, long unknown) {}

    /// What was found of one member.
    ///
    /// @param workloadStatus the member's status as JSON, where nobody knows how to judge it
    public record Member(
            String componentName,
            ObjectRef workload,
            String health,
            String diagnosis,
            String workloadStatus) {}
}
