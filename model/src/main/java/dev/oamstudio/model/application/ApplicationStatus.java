package dev.oamstudio.model.application;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.util.List;

/// What a runtime wrote into the status of an ApplicationConfiguration. Read only: nobody but the runtime writes it. Its
/// conditions are those of the object. Absent texts are empty.
///
/// @param observedGeneration 0 where it is not given
/// @param text `status.status`, which only hooks write
/// @param rolling `status.rollingStatus`, of KubeVela alone
public record ApplicationStatus(
        long observedGeneration,
        String text,
        String rolling,
        List<Unsatisfied> unsatisfied,
        List<WorkloadStatus> workloads,
        List<PastWorkload> history) {
    public ApplicationStatus {
        unsatisfied = List.copyOf(unsatisfied);
        workloads = List.copyOf(workloads);
        history = List.copyOf(history);
    }

    /// An input that waits for its value, and why.
    public record Unsatisfied(
            String reason, ObjectRef from, String fromPath, ObjectRef to, List<String> toPaths) {
        public Unsatisfied {
            toPaths = List.copyOf(toPaths);
        }
    }

    /// A workload with its traits and scopes, as last rendered.
    public record WorkloadStatus(
            String componentName,
            String revisionName,
            String status,
            ObjectRef workload,
            List<PartStatus> traits,
            List<PartStatus> scopes) {
        public WorkloadStatus {
            traits = List.copyOf(traits);
            scopes = List.copyOf(scopes);
        }
    }

    /// A trait or a scope of a workload.
    public record PartStatus(ObjectRef part, String status, String message) {}

    /// A workload of an earlier revision.
    public record PastWorkload(String revision, ObjectRef workload) {}

    static ApplicationStatus of(KubeObject object) {
        Value status = object.content().mappingAt("status");
        return new ApplicationStatus(
                object.observedGeneration().orElse(0L),
                object.text("status", "status"),
                object.text("status", "rollingStatus"),
                status.itemsAt("dependency", "unsatisfied").stream()
                        .map(ApplicationStatus::unsatisfied)
                        .toList(),
                status.itemsAt("workloads").stream().map(ApplicationStatus::workload).toList(),
                status.itemsAt("historyWorkloads").stream().map(ApplicationStatus::past).toList());
    }

    private static Unsatisfied unsatisfied(Value entry) {
        Value from = entry.mappingAt("from");
        Value to = entry.mappingAt("to");
        List<String> paths = to.itemsAt("fieldPaths").stream().map(Value::display).toList();
        return new Unsatisfied(
                entry.textAt("reason").orElse(""),
                ObjectRef.read(from),
                from.textAt("fieldPath").orElse(""),
                ObjectRef.read(to),
                paths);
    }

    private static WorkloadStatus workload(Value entry) {
        return new WorkloadStatus(
                entry.textAt("componentName").orElse(""),
                entry.textAt("componentRevisionName").orElse(""),
                entry.textAt("status").orElse(""),
                ObjectRef.read(entry.mappingAt("workloadRef")),
                entry.itemsAt("traits").stream().map(trait -> part(trait, "traitRef")).toList(),
                entry.itemsAt("scopes").stream().map(scope -> part(scope, "scopeRef")).toList());
    }

    private static PartStatus part(Value entry, String reference) {
        return new PartStatus(
                ObjectRef.read(entry.mappingAt(reference)),
                entry.textAt("status").orElse(""),
                entry.textAt("message").orElse(""));
    }

    private static PastWorkload past(Value entry) {
        return new PastWorkload(
                entry.textAt("revision").orElse(""),
                ObjectRef.read(entry.mappingAt("workloadRef")));
    }
}
