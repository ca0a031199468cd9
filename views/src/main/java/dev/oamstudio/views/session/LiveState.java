package dev.oamstudio.views.session;

import dev.oamstudio.model.deploy.DeployEvent;
import dev.oamstudio.model.deploy.Deployer;
import dev.oamstudio.model.deploy.Watching;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.RenderedObject;
import dev.oamstudio.model.render.Rendering;
import dev.oamstudio.model.status.Observation;
import dev.oamstudio.model.status.StatusNode;
import dev.oamstudio.model.status.StatusTree;
import dev.oamstudio.views.task.PulseCoalescer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is seen of the application in the cluster. Of the snapshots that come between two pulses the last one counts; other
/// events are all handed on, in order.
final class LiveState {
    private final DesignSession design;
    private final Consumer<DeployEvent> progress;
    private final PulseCoalescer<List<Heard>> events;
    private final ReadOnlyObjectWrapper<Optional<StatusNode>> status =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Observation>> observation =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> interruption =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Deployer> deployer = Optional.empty();
    private long connection;
    private StatusTree.Run run = StatusTree.Run.RESTING;
    private Optional<Watching> watching = Optional.empty();
    private Set<ObjectKey> watched = Set.of();

    /// @param connection the connection that it came over
    private record Heard(long connection, DeployEvent event) {
        boolean replaces(Heard older) {
            return event instanceof DeployEvent.Observed
                    && older.event instanceof DeployEvent.Observed
                    && older.connection == connection;
        }
    }

    LiveState(DesignSession design, Consumer<DeployEvent> progress) {
        this.design = design;
        this.progress = progress;
        this.events = new PulseCoalescer<>(LiveState::merge, list -> list.forEach(this::receive));
        design.renderingProperty()
                .subscribe(rendering -> rendering.ifPresent(this::renderingChanged));
    }

    ReadOnlyObjectProperty<Optional<StatusNode>> statusProperty() {
        return status.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Observation>> observationProperty() {
        return observation.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<String>> interruptionProperty() {
        return interruption.getReadOnlyProperty();
    }

    /// Takes events from any thread, until `stop`: what the former cluster says after that is not heard.
    Consumer<DeployEvent> listener() {
        long mine = connection;
        return event -> events.submit(List.of(new Heard(mine, event)));
    }

    /// Whether an apply goes on, for which what is not there yet waits.
    void run(StatusTree.Run now) {
        if (run != now) {
            run = now;
            showStatus();
        }
    }

    void follow(Deployer connected) {
        deployer = Optional.of(connected);
        design.renderingProperty().get().ifPresent(this::renderingChanged);
    }

    void stop() {
        connection++;
        run = StatusTree.Run.RESTING;
        watching.ifPresent(Watching::close);
        watching = Optional.empty();
        watched = Set.of();
        deployer = Optional.empty();
        status.set(Optional.empty());
        observation.set(Optional.empty());
        interruption.set(Optional.empty());
    }

    private void renderingChanged(Rendering rendering) {
        Set<ObjectKey> keys =
                rendering.objects().stream().map(RenderedObject::key).collect(Collectors.toSet());
        if (deployer.isPresent() && (watching.isEmpty() || !keys.equals(watched))) {
            watching.ifPresent(Watching::close);
            watched = keys;
            watching = deployer.map(driver -> driver.observe(rendering, listener()));
        }
        showStatus();
    }

    private void showStatus() {
        design.renderingProperty()
                .get()
                .flatMap(rendering ->
                        observation.get().map(seen -> StatusTree.of(rendering, seen, run)))
                .ifPresent(tree -> status.set(Optional.of(tree)));
    }

    private void receive(Heard heard) {
        if (heard.connection() == connection) {
            receive(heard.event());
        }
    }

    private void receive(DeployEvent event) {
        switch (event) {
            case DeployEvent.Observed(Observation seen) -> observed(seen);
            case DeployEvent.ConnectionLost(String why) -> interruption.set(Optional.of(why));
            case DeployEvent.ResourceApplied applied -> progress.accept(applied);
            case DeployEvent.ResourceDeleted deleted -> progress.accept(deleted);
            case DeployEvent.ResourceWaits waits -> progress.accept(waits);
            case DeployEvent.ResourceFailed failed -> progress.accept(failed);
            case DeployEvent.PlanCompleted completed -> progress.accept(completed);
            case DeployEvent.PlanCancelled cancelled -> progress.accept(cancelled);
        }
    }

    private void observed(Observation seen) {
        interruption.set(Optional.empty());
        observation.set(Optional.of(seen));
        showStatus();
    }

    private static List<Heard> merge(List<Heard> older, List<Heard> newer) {
        List<Heard> merged = new ArrayList<>(older);
        newer.forEach(next -> merged.removeIf(next::replaces));
        merged.addAll(newer);
        return merged;
    }
}
