package dev.oamstudio.cluster.runtime;

import dev.oamstudio.cluster.request.Backoff;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.DeployEvent;
import dev.oamstudio.model.deploy.Inventory;
import dev.oamstudio.model.render.Rendering;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/// Follows an application until it is stopped. A snapshot at each change, at most ten a second; what fails is tried again, with
/// longer and longer pauses.
final class ObserveRun implements ClusterDeployer.Run {
    private static final Duration QUIET = Duration.ofSeconds(5);
    private static final Duration SHORTEST = Duration.ofMillis(100);

    private final ClusterDeployer deployer;
    private final Rendering rendering;
    private final Consumer<DeployEvent> listener;
    private final Signal stopped = new Signal();
    private volatile boolean stop;

    ObserveRun(ClusterDeployer deployer, Rendering rendering, Consumer<DeployEvent> listener) {
        this.deployer = deployer;
        this.rendering = rendering;
        this.listener = listener;
    }

    @Override
    public void stop() {
        stop = true;
        stopped.raise();
    }

    @Override
    public void run() {
        Backoff backoff = new Backoff(new SplittableRandom());
        while (!stop) {
            try {
                follow();
            } catch (ClusterException failed) {
                listener.accept(
                        new DeployEvent.ConnectionLost(String.valueOf(failed.getMessage())));
                pause(backoff.next());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void follow() throws ClusterException, InterruptedException {
        Inventory inventory = deployer.inventory(rendering);
        try (ObjectWatches watches =
                new ObjectWatches(
                        deployer.cluster(),
                        WatchedKinds.of(rendering, inventory),
                        why -> listener.accept(new DeployEvent.ConnectionLost(why)),
                        deployer.clock())) {
            while (!stop) {
                watches.ensureOpen();
                if (watches.isSynced() && watches.isConnected()) {
                    listener.accept(new DeployEvent.Observed(watches.observation()));
                    stopped.await(SHORTEST);
                }
                watches.await(QUIET);
            }
        }
    }

    private void pause(Duration pause) {
        try {
            stopped.await(pause);
        } catch (InterruptedException interrupted) {
            stop = true;
            Thread.currentThread().interrupt();
        }
    }
}
