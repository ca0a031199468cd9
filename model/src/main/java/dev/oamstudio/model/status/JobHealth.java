package dev.oamstudio.model.status;

import dev.oamstudio.model.kube.Condition;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.util.Optional;

/// The health of what runs pods to their end.
final class JobHealth {
    private JobHealth() {}

    static HealthReport job(KubeObject job) {
        Optional<Condition> failed = job.condition("Failed").filter(Condition::isTrue);
        if (failed.isPresent()) {
            return HealthReport.degraded(
                    "status.failed-because", failed.get().reason(), failed.get().message());
        }
        if (job.condition("Complete").filter(Condition::isTrue).isPresent()) {
            return HealthReport.healthy("status.completed");
        }
        if (isSuspended(job)) {
            return HealthReport.suspended("status.suspended");
        }
        return running(job);
    }

    static HealthReport cronJob(KubeObject job) {
        String schedule = job.text("spec", "schedule");
        if (isSuspended(job)) {
            return HealthReport.suspended("status.suspended-schedule", schedule);
        }
        int active = job.content().itemsAt("status", "active").size();
        return active > 0
                ? HealthReport.healthy("status.schedule-active", schedule, active)
                : HealthReport.healthy("status.schedule", schedule);
    }

    private static HealthReport running(KubeObject job) {
        long wanted = job.content().wholeAt("spec", "completions").orElse(1L);
        long succeeded = count(job, "succeeded");
        long failed = count(job, "failed");
        if (failed > 0) {
            return HealthReport.progressing("status.job-retries", failed, succeeded, wanted);
        }
        return job.content().mappingAt("status").isEmpty()
                ? HealthReport.progressing("status.not-observed")
                : HealthReport.progressing("status.job-runs", succeeded, wanted);
    }

    private static boolean isSuspended(KubeObject object) {
        return object.content().at("spec", "suspend").equals(Optional.of(Value.bool(true)));
    }

    private static long count(KubeObject job, String field) {
        return job.content().wholeAt("status", field).orElse(0L);
    }
}
