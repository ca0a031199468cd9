package dev.oamstudio.app.cli;

import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.app.cli.print.StatusText;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.DeployEvent;
import dev.oamstudio.model.deploy.Deployer;
import dev.oamstudio.model.deploy.Plan;
import dev.oamstudio.model.deploy.Watching;
import dev.oamstudio.model.status.Observation;
import dev.oamstudio.model.status.StatusNode;
import dev.oamstudio.model.status.StatusTree;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Applies a plan and waits until the application has come to rest, saying all the time how far it is.
final class ApplyRun {
    private final Console console;
    private final Plan plan;
    private final Waiting waiting;
    private final StatusScreen screen;
    private final BlockingQueue<DeployEvent> events = new LinkedBlockingQueue<>();
    private Optional<Observation> seen = Optional.empty();
    private boolean completed;
    private Settling settling = new Settling.Unready();
    private long settlingSince = System.nanoTime();

    ApplyRun(Console console, Plan plan, Waiting waiting) {
        this.console = console;
        this.plan = plan;
        this.waiting = waiting;
        this.screen = new StatusScreen(console);
    }

    /// How long to wait.
    ///
    /// @param limit for everything
    /// @param quiet how long objects may report nothing, while all others work, before they count as settled; whatever else
    ///     happens in the cluster meanwhile
    record Waiting(Duration limit, Duration quiet) {}

    /// How a run ended.
    ///
    /// @param seen the last that was seen, if anything was
    /// @param tree what that means
    record Result(boolean ready, Optional<Observation> seen, Optional<StatusNode> tree) {}

    Result run(Deployer deployer) throws ClusterException {
        try (Watching _ = deployer.observe(plan.rendering(), events::add);
                Watching _ = deployer.apply(plan, this::progressed)) {
            return follow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClusterException(
                    ClusterException.Kind.CANCELLED, console.say("apply.cancelled"));
        }
    }

    /// What is seen comes from one side only, else older sights would follow newer ones.
    private void progressed(DeployEvent event) {
        if (!(event instanceof DeployEvent.Observed)) {
            events.add(event);
        }
    }

    private Result follow() throws ClusterException, InterruptedException {
        long end = System.nanoTime() + waiting.limit().toNanos();
        while (true) {
            DeployEvent event = events.poll(patience(end), TimeUnit.NANOSECONDS);
            if (event != null) {
                accept(event);
            }
            if (completed && settling instanceof Settling.Healthy) {
                return end(true, console.say("apply.healthy", name()));
            }
            if (isSilent() && quietLeft() <= 0) {
                return end(true, console.say("apply.silent", silent()));
            }
            if (System.nanoTime() >= end) {
                return end(false, timeout());
            }
        }
    }

    /// The sandbox is gone when the command ends: nobody can ask it then.
    private String timeout() {
        boolean simulated = plan.cluster().simulated();
        return console.say(
                simulated ? "apply.timeout-simulated" : "apply.timeout",
                waiting.limit().toSeconds());
    }

    private long patience(long end) {
        long left = end - System.nanoTime();
        return Math.max(0, isSilent() ? Math.min(left, quietLeft()) : left);
    }

    private boolean isSilent() {
        return completed && settling instanceof Settling.Unreported;
    }

    private long quietLeft() {
        return settlingSince + waiting.quiet().toNanos() - System.nanoTime();
    }

    /// Others may be busy in the same namespace: what counts is whether this application's own state stays.
    private void settle() {
        Settling now = tree().map(Settling::of).orElseGet(Settling.Unready::new);
        if (!now.equals(settling)) {
            settlingSince = System.nanoTime();
        }
        settling = now;
    }

    private void accept(DeployEvent event) throws ClusterException {
        switch (event) {
            case DeployEvent.ResourceApplied(var key) -> say("apply.applied", key);
            case DeployEvent.ResourceDeleted(var key) -> say("apply.deleted", key);
            case DeployEvent.ResourceWaits(var key, var why) ->
                    say("apply.waits", key, console.words().say(why));
            case DeployEvent.ResourceFailed(var key, var cause) -> {
                say("apply.failed", key, String.valueOf(cause.getMessage()));
                throw cause;
            }
            case DeployEvent.Observed(Observation observation) -> {
                seen = Optional.of(observation);
                settle();
                tree().ifPresent(tree -> screen.show(tree, Instant.now()));
            }
            case DeployEvent.PlanCompleted _ -> {
                completed = true;
                settlingSince = System.nanoTime();
                say("apply.completed");
            }
            case DeployEvent.PlanCancelled _ ->
                    throw new ClusterException(
                            ClusterException.Kind.CANCELLED, console.say("apply.cancelled"));
            case DeployEvent.ConnectionLost(String why) -> say("apply.interrupted", why);
        }
    }

    private void say(String key, Object... arguments) {
        screen.say(Console.printable(console.say(key, arguments)));
    }

    private Result end(boolean ready, String sentence) {
        Optional<StatusNode> tree = tree();
        tree.ifPresent(last -> screen.finish(last, Instant.now()));
        console.print("\n" + sentence);
        return new Result(ready, seen, tree);
    }

    private Optional<StatusNode> tree() {
        return seen.map(observation -> StatusTree.of(plan.rendering(), observation));
    }

    private String silent() {
        return settling instanceof Settling.Unreported(var silent)
                ? silent.stream().map(StatusText::name).distinct().collect(Collectors.joining(", "))
                : "";
    }

    private String name() {
        return plan.rendering().application().name();
    }
}
