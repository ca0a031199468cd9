package dev.oamstudio.cluster.runtime;

import dev.oamstudio.cluster.request.Backoff;
import dev.oamstudio.model.deploy.ApplyOptions;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.DeployEvent;
import dev.oamstudio.model.deploy.Inventory;
import dev.oamstudio.model.deploy.Ownership;
import dev.oamstudio.model.deploy.Plan;
import dev.oamstudio.model.deploy.PlannedAction;
import dev.oamstudio.model.deploy.Reconciler;
import dev.oamstudio.model.deploy.Step;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.status.Observation;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/// Runs a plan to its end: asks the pure step what to do now, does it, waits for the cluster to change, asks again. Stops after
/// the first object that cannot be applied.
final class ApplyRun implements ClusterDeployer.Run {
    private static final Duration QUIET = Duration.ofSeconds(1);
    private static final int TRIES = 7;

    private final ClusterDeployer deployer;
    private final Plan plan;
    private final Consumer<DeployEvent> listener;
    private final Set<ObjectKey> applied = new HashSet<>();
    private final Map<ObjectKey, Message> waits = new HashMap<>();
    private final Signal pauses = new Signal();
    private volatile boolean stop;

    ApplyRun(ClusterDeployer deployer, Plan plan, Consumer<DeployEvent> listener) {
        this.deployer = deployer;
        this.plan = plan;
        this.listener = listener;
    }

    @Override
    public void stop() {
        stop = true;
        pauses.raise();
    }

    @Override
    public void run() {
        Optional<DeployEvent> hindrance = hindrance();
        if (hindrance.isPresent()) {
            listener.accept(hindrance.get());
            return;
        }
        try {
            Ownership ownership = deployer.ownership(plan.rendering());
            Writing writing = new Writing(deployer.cluster(), plan, ownership);
            for (KubeObject definition : StandInDefinitions.of(plan)) {
                KubeObject ignored = deployer.cluster().apply(definition, ApplyOptions.STANDARD);
            }
            makeRoom(writing);
            deployer.keep(writing.intended());
            listener.accept(outcome(writing, ownership.own()));
        } catch (ClusterException failed) {
            listener.accept(
                    failure(
                            Inventory.keyOf(
                                    plan.rendering().application().name(),
                                    WatchedKinds.namespace(plan.rendering())),
                            failed));
        }
    }

    private Optional<DeployEvent> hindrance() {
        if (!plan.refusals().isEmpty()) {
            ObjectKey first = plan.refusals().getFirst().key();
            return Optional.of(new DeployEvent.ResourceFailed(first, Writing.notOurs(first)));
        }
        if (!plan.gaps().unserved().isEmpty()) {
            return Optional.of(unserved(plan.gaps().unserved().getFirst()));
        }
        return plan.missingNamespaces().stream()
                .findFirst()
                .map(Namespaces::keyOf)
                .map(key ->
                        new DeployEvent.ResourceFailed(
                                key,
                                new ClusterException(
                                        ClusterException.Kind.NOT_FOUND, key + " does not exist")));
    }

    private DeployEvent unserved(GroupVersionKind type) {
        ObjectKey first =
                plan.actions().stream()
                        .map(PlannedAction::key)
                        .filter(key -> key.type().equals(type))
                        .findFirst()
                        .orElseThrow();
        return new DeployEvent.ResourceFailed(
                first,
                new ClusterException(
                        ClusterException.Kind.UNKNOWN_KIND,
                        "The cluster does not know the kind " + type));
    }

    /// Makes the namespace that the inventory is to be in, if the plan makes it.
    private void makeRoom(Writing writing) throws ClusterException {
        ObjectKey room = Namespaces.keyOf(writing.intended().namespace());
        for (PlannedAction action : plan.actions()) {
            if (action instanceof PlannedAction.Create create && create.key().equals(room)) {
                writing.apply(create.desired().object());
                applied.add(room);
                listener.accept(new DeployEvent.ResourceApplied(room));
            }
        }
    }

    /// Runs, and brings the inventory up to date before the end is told, for then the cluster may be left.
    private DeployEvent outcome(Writing writing, Inventory inventory) throws ClusterException {
        try {
            if (runSteps(writing, inventory)) {
                return new DeployEvent.PlanCompleted();
            }
            remember(writing.soFar(Set.of()));
            return new DeployEvent.PlanCancelled();
        } catch (FailedStep failed) {
            boolean uncertain = mayPass(failed.cause.kind());
            remember(writing.soFar(uncertain ? Set.of(failed.key) : Set.of()));
            return failure(failed.key, failed.cause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new DeployEvent.PlanCancelled();
        }
    }

    /// As well as can be: where it cannot, what was intended is kept already.
    private void remember(Inventory inventory) {
        try {
            deployer.keep(inventory);
        } catch (ClusterException alsoFailed) {
            return;
        }
    }

    /// What fails because the run was stopped and its cluster left is no failure.
    private DeployEvent failure(ObjectKey key, ClusterException cause) {
        return stop ? new DeployEvent.PlanCancelled() : new DeployEvent.ResourceFailed(key, cause);
    }

    /// @return whether everything is done; otherwise the run was stopped
    private boolean runSteps(Writing writing, Inventory inventory)
            throws ClusterException, FailedStep, InterruptedException {
        try (ObjectWatches watches =
                new ObjectWatches(
                        deployer.cluster(),
                        WatchedKinds.of(plan.rendering(), inventory),
                        why -> listener.accept(new DeployEvent.ConnectionLost(why)),
                        deployer.clock())) {
            while (true) {
                if (stop) {
                    return false;
                }
                watches.ensureOpen();
                if (watches.isSynced() && isDone(writing, watches)) {
                    deployer.keep(writing.done(watches.observation()));
                    return true;
                }
                watches.await(QUIET);
            }
        }
    }

    /// Does what can be done now.
    private boolean isDone(Writing writing, ObjectWatches watches)
            throws FailedStep, InterruptedException {
        Observation observation = watches.observation();
        if (watches.isConnected()) {
            listener.accept(new DeployEvent.Observed(observation));
        }
        List<Step> steps = Reconciler.next(plan, observation, Set.copyOf(applied));
        for (Step step : steps) {
            if (stop) {
                return false;
            }
            perform(step, writing, watches);
        }
        return steps.isEmpty();
    }

    private void perform(Step step, Writing writing, ObjectWatches watches)
            throws FailedStep, InterruptedException {
        switch (step) {
            case Step.Apply apply -> {
                tryAgain(apply.key(), () -> watches.put(writing.apply(apply.object())));
                applied.add(apply.key());
                listener.accept(new DeployEvent.ResourceApplied(apply.key()));
                watches.wake();
            }
            case Step.Delete delete -> {
                tryAgain(delete.key(), () -> writing.delete(delete.key()));
                applied.add(delete.key());
                listener.accept(new DeployEvent.ResourceDeleted(delete.key()));
                watches.wake();
            }
            case Step.Wait wait -> {
                if (!wait.why().equals(waits.put(wait.key(), wait.why()))) {
                    listener.accept(new DeployEvent.ResourceWaits(wait.key(), wait.why()));
                }
            }
        }
    }

    /// Tries again what may succeed later: a cluster out of reach, a kind whose definition has just come.
    private void tryAgain(ObjectKey key, Action action) throws FailedStep, InterruptedException {
        Backoff backoff = new Backoff(new SplittableRandom());
        for (int attempt = 1; ; attempt++) {
            try {
                action.perform();
                return;
            } catch (ClusterException failed) {
                if (stop || attempt == TRIES || !mayPass(failed.kind())) {
                    throw new FailedStep(key, failed);
                }
                pauses.await(backoff.next());
                if (stop) {
                    throw new FailedStep(key, failed);
                }
            }
        }
    }

    private static boolean mayPass(ClusterException.Kind kind) {
        return switch (kind) {
            case UNREACHABLE, TIMEOUT, SERVER, UNKNOWN_KIND, GONE -> true;
            case KUBECONFIG, UNAUTHORIZED, FORBIDDEN, NOT_FOUND, CONFLICT, INVALID, CANCELLED ->
                    false;
        };
    }

    /// A write to the cluster.
    private interface Action {
        void perform() throws ClusterException;
    }

    /// That one object could not be brought into the cluster.
    private static final class FailedStep extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient ObjectKey key;
        private final transient ClusterException cause;

        FailedStep(ObjectKey key, ClusterException cause) {
            super(cause);
            this.key = key;
            this.cause = cause;
        }
    }
}
