package dev.oamstudio.cluster.sandbox.controller;

import static dev.oamstudio.cluster.convert.Values.mapping;
import static dev.oamstudio.cluster.convert.Values.sequence;

import dev.oamstudio.cluster.sandbox.admission.CronSchedule;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Waits for the next time of a CronJob's schedule and makes a Job then.
final class CronJobController implements Controller {
    @Override
    public GroupVersionKind looksAfter() {
        return Kind.CRON_JOB;
    }

    @Override
    public void reconcile(KubeObject cronJob, World world) {
        boolean suspended =
                cronJob.content().at("spec", "suspend").equals(Optional.of(Value.bool(true)));
        if (cronJob.isDeleting() || suspended) {
            return;
        }
        writeActive(cronJob, world);
        CronSchedule.parse(cronJob.text("spec", "schedule"))
                .flatMap(schedule -> schedule.next(lastRun(cronJob)))
                .ifPresent(due -> runAt(due, cronJob, world));
    }

    private static void runAt(Instant due, KubeObject cronJob, World world) {
        Duration wait = Duration.between(world.instant(), due);
        boolean passed =
                world.passed(cronJob, "run at " + due, wait.isNegative() ? Duration.ZERO : wait);
        if (!passed) {
            return;
        }
        Value.Mapping template = cronJob.content().mappingAt("spec", "jobTemplate");
        String name = cronJob.name() + "-" + due.getEpochSecond() / 60;
        KubeObject job =
                new KubeObject(
                        mapping(
                                "apiVersion",
                                "batch/v1",
                                "kind",
                                "Job",
                                "metadata",
                                PodTemplate.owned(cronJob, name, template),
                                "spec",
                                template.mappingAt("spec")));
        world.write(cronJob, job)
                .ifPresent(
                        created -> world.tell(cronJob, "SuccessfulCreate", "Created job " + name));
        Value.Mapping status =
                cronJob.content()
                        .mappingAt("status")
                        .with("lastScheduleTime", Value.text(due.toString()));
        world.status(cronJob, status);
    }

    private static void writeActive(KubeObject cronJob, World world) {
        List<KubeObject> jobs = world.owned(cronJob, Kind.JOB);
        List<Value.Mapping> active =
                jobs.stream()
                        .filter(job -> !JobController.isFinished(job))
                        .map(job ->
                                mapping(
                                        "apiVersion", "batch/v1",
                                        "kind", "Job",
                                        "name", job.name(),
                                        "namespace", job.namespace(),
                                        "uid", job.uid()))
                        .toList();
        Value.Mapping status = cronJob.content().mappingAt("status").without("active");
        if (!jobs.isEmpty()) {
            world.status(
                    cronJob, active.isEmpty() ? status : status.with("active", sequence(active)));
        }
    }

    private static Instant lastRun(KubeObject cronJob) {
        String last = cronJob.text("status", "lastScheduleTime");
        return Instant.parse(last.isEmpty() ? cronJob.text("metadata", "creationTimestamp") : last);
    }
}
