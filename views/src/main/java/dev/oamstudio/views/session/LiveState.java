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
    private final PulseCoalescer<List<DeployEvent>> events;
    private final ReadOnlyObjectWrapper<Optional<StatusNode>> status =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Observation>> observation =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> interruption =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Deployer> deployer = Optional.empty();
    private Optional<Watching> watching = Optional.empty();
    private Set<ObjectKey> watched = Set.of();

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

    /// Takes an event from any thread.
    void accept(DeployEvent event) {
        events.submit(List.of(event));
    }

    void follow(Deployer connected) {
        deployer = Optional.of(connected);
        design.renderingProperty().get().ifPresent(this::renderingChanged);
    }

    void stop() {
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
            watching = deployer.map(driver -> driver.observe(rendering, this::accept));
        }
        observation
                .get()
                .ifPresent(seen -> status.set(Optional.of(StatusTree.of(rendering, seen))));
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
        design.renderingProperty()
                .get()
                .ifPresent(rendering -> status.set(Optional.of(StatusTree.of(rendering, seen))));
    }

    private static List<DeployEvent> merge(List<DeployEvent> older, List<DeployEvent> newer) {
        List<DeployEvent> merged = new ArrayList<>(older);
        if (newer.stream().anyMatch(DeployEvent.Observed.class::isInstance)) {
            merged.removeIf(DeployEvent.Observed.class::isInstance);
        }
        merged.addAll(newer);
        return merged;
    }
}
