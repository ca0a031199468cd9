package dev.oamstudio.cluster.sandbox.controller;

import dev.oamstudio.model.kube.Condition;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Runs pods until enough of them have completed, or too many have failed.
final class JobController implements Controller {
    private static final Duration LONGEST_BACK_OFF = Duration.ofMinutes(10);

    @Override
    public GroupVersionKind looksAfter() {
        return Kind.JOB;
    }

    @Override
    public void reconcile(KubeObject job, World world) {
        if (job.isDeleting() || isFinished(job)) {
            return;
        }
        Run run = Run.of(job, world.owned(job, Kind.POD));
        if (run.succeeded() >= run.completions()) {
            complete(job, run, world);
        } else if (run.failed() > run.backoffLimit()) {
            fail(job, run, world);
        } else {
            go(job, run, world);
        }
    }

    static boolean isFinished(KubeObject job) {
        return job.condition("Complete").filter(Condition::isTrue).isPresent()
                || job.condition("Failed").filter(Condition::isTrue).isPresent();
    }

    private static void go(KubeObject job, Run run, World world) {
        boolean suspended =
                job.content().at("spec", "suspend").equals(Optional.of(Value.bool(true)));
        long room = Math.min(run.parallelism(), run.completions() - run.succeeded()) - run.active();
        if (!suspended && room > 0 && mayRetry(job, run, world)) {
            for (long i = 0; i < room; i++) {
                create(job, run.all() + i, world);
            }
        }
        if (suspended) {
            run.pods().stream().filter(Run::isActive).forEach(world::delete);
        }
        Run now = Run.of(job, world.owned(job, Kind.POD));
        Conditions conditions = Conditions.of(job, world.now());
        if (suspended) {
            conditions = conditions.with("Suspended", true, "JobSuspended", "Job suspended");
        } else if (conditions.find("Suspended").isPresent()) {
            conditions = conditions.with("Suspended", false, "JobResumed", "Job resumed");
        }
        world.status(job, status(job, now, world).conditions(conditions).fields());
    }

    /// After a failure the next pod waits, twice as long each time.
    private static boolean mayRetry(KubeObject job, Run run, World world) {
        if (run.failed() == 0) {
            return true;
        }
        Duration wait = Duration.ofSeconds(10L << Math.min(run.failed() - 1, 10));
        Duration bounded = wait.compareTo(LONGEST_BACK_OFF) > 0 ? LONGEST_BACK_OFF : wait;
        return world.passed(job, "retry " + run.failed(), bounded);
    }

    private static void create(KubeObject job, long number, World world) {
        String suffix =
                Hashes.letters(
                        Integer.toUnsignedLong(Hashes.number(job.uid() + number)) * 40_503L, 5);
        world.write(job, PodTemplate.pod(job, job.name() + "-" + suffix))
                .ifPresent(
                        pod -> world.tell(job, "SuccessfulCreate", "Created pod: " + pod.name()));
    }

    private static void complete(KubeObject job, Run run, World world) {
        String message = "Reached expected number of succeeded pods";
        Conditions conditions =
                Conditions.of(job, world.now())
                        .with("SuccessCriteriaMet", true, "CompletionsReached", message)
                        .with("Complete", true, "CompletionsReached", message);
        world.status(
                job,
                status(job, run, world)
                        .text("completionTime", world.now())
                        .conditions(conditions)
                        .fields());
        world.tell(job, "Completed", "Job completed");
    }

    private static void fail(KubeObject job, Run run, World world) {
        run.pods().stream().filter(Run::isActive).forEach(world::delete);
        String message = "Job has reached the specified backoff limit";
        Conditions conditions =
                Conditions.of(job, world.now())
                        .with("FailureTarget", true, "BackoffLimitExceeded", message)
                        .with("Failed", true, "BackoffLimitExceeded", message);
        world.status(job, status(job, run, world).conditions(conditions).fields());
        world.warn(job, "BackoffLimitExceeded", message);
    }

    private static Status status(KubeObject job, Run run, World world) {
        String known = job.text("status", "startTime");
        return Status.of(Value.Mapping.EMPTY)
                .count("active", run.active())
                .with("ready", Value.whole(run.ready()))
                .count("succeeded", run.succeeded())
                .count("failed", run.failed())
                .with("terminating", Value.whole(0))
                .with("uncountedTerminatedPods", Value.Mapping.EMPTY)
                .text("startTime", known.isEmpty() ? world.now() : known);
    }

    /// A Job's pods, counted.
    private record Run(KubeObject job, List<KubeObject> pods) {
        static Run of(KubeObject job, List<KubeObject> pods) {
            return new Run(job, pods);
        }

        static boolean isActive(KubeObject pod) {
            String phase = pod.text("status", "phase");
            return !phase.equals("Succeeded") && !phase.equals("Failed");
        }

        long all() {
            return pods.size();
        }

        long active() {
            return pods.stream().filter(Run::isActive).count();
        }

        long ready() {
            return pods.stream().filter(Replicas::isReady).count();
        }

        long succeeded() {
            return inPhase("Succeeded");
        }

        /// Failed pods, and restarts of pods that are started again in place.
        long failed() {
            long restarts =
                    pods.stream()
                            .flatMap(pod ->
                                    pod.content().itemsAt("status", "containerStatuses").stream())
                            .mapToLong(container -> container.wholeAt("restartCount").orElse(0L))
                            .sum();
            return inPhase("Failed") + restarts;
        }

        long completions() {
            return number("completions", 1);
        }

        long parallelism() {
            return number("parallelism", 1);
        }

        long backoffLimit() {
            return number("backoffLimit", 6);
        }

        private long inPhase(String phase) {
            return pods.stream().filter(pod -> pod.text("status", "phase").equals(phase)).count();
        }

        private long number(String field, long otherwise) {
            return job.content().wholeAt("spec", field).orElse(otherwise);
        }
    }
}
