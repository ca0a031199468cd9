package dev.oamstudio.views.session;

import dev.oamstudio.model.catalog.KnownKind;
import dev.oamstudio.model.deploy.Adoption;
import dev.oamstudio.model.deploy.ClusterDirectory;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ClusterIdentity;
import dev.oamstudio.model.deploy.DeployEvent;
import dev.oamstudio.model.deploy.Deployer;
import dev.oamstudio.model.deploy.Discovery;
import dev.oamstudio.model.deploy.Plan;
import dev.oamstudio.model.deploy.Watching;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.render.Rendering;
import dev.oamstudio.model.status.Observation;
import dev.oamstudio.model.status.StatusNode;
import dev.oamstudio.model.status.StatusTree;
import dev.oamstudio.views.task.Background;
import dev.oamstudio.views.task.Job;
import dev.oamstudio.views.task.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The chosen cluster and what is planned, applied and seen there for the application of a design session. Lives on the FX
/// thread; snapshots that arrive faster than the window repaints are merged.
public final class ClusterSession implements AutoCloseable {
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(30);
    private static final Duration PLAN_LIMIT = Duration.ofMinutes(1);

    private final ClusterDirectory directory;
    private final DesignSession design;
    private final Background background;
    private final LiveState live;
    private final ReadOnlyObjectWrapper<Optional<ClusterIdentity>> identity =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Activity> activity =
            new ReadOnlyObjectWrapper<>(new Activity.Idle());
    private final ReadOnlyObjectWrapper<Optional<Plan>> plan =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Adoption> adoption = new SimpleObjectProperty<>(Adoption.REFUSED);
    private final ObservableList<DeployEvent> progress = FXCollections.observableArrayList();
    private Optional<Deployer> deployer = Optional.empty();
    private Optional<Watching> applying = Optional.empty();
    private long connection;

    public ClusterSession(ClusterDirectory directory, DesignSession design, Background background) {
        this.directory = directory;
        this.design = design;
        this.background = background;
        this.live = new LiveState(design, this::onProgress);
        design.workspaceProperty().subscribe(workspace -> forgetFailure());
    }

    /// The clusters that can be chosen.
    public List<ClusterDirectory.ContextChoice> choices() {
        return directory.choices();
    }

    /// Why there are no more of them: kubeconfig files that cannot be read.
    public List<Message> faults() {
        return directory.faults();
    }

    /// The connected cluster; empty while connecting or after a failure.
    public ReadOnlyObjectProperty<Optional<ClusterIdentity>> identityProperty() {
        return identity.getReadOnlyProperty();
    }

    /// What the session is doing, or why it cannot.
    public ReadOnlyObjectProperty<Activity> activityProperty() {
        return activity.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Plan>> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// The live tree of the application; empty until it is first observed.
    public ReadOnlyObjectProperty<Optional<StatusNode>> statusProperty() {
        return live.statusProperty();
    }

    public ReadOnlyObjectProperty<Optional<Observation>> observationProperty() {
        return live.observationProperty();
    }

    /// Why what is seen may be old, while the connection is interrupted.
    public ReadOnlyObjectProperty<Optional<String>> interruptionProperty() {
        return live.interruptionProperty();
    }

    /// The plan, if it was computed from the present workspace.
    public Optional<Plan> presentPlan() {
        return plan.get().filter(known -> known.revision() == design.workspace().revision());
    }

    /// How many changes the present or last apply has made.
    public long changesMade() {
        return progress.stream()
                .filter(event ->
                        event instanceof DeployEvent.ResourceApplied
                                || event instanceof DeployEvent.ResourceDeleted)
                .count();
    }

    /// Progress of the present or last apply, oldest first; no `Observed` among them.
    public ObservableList<DeployEvent> progress() {
        return FXCollections.unmodifiableObservableList(progress);
    }

    public void connect(ClusterDirectory.ContextChoice choice) {
        disconnect();
        design.namespaceProperty()
                .set(choice.namespace().isEmpty() ? "default" : choice.namespace());
        run(
                new Activity.Connecting(choice.name()),
                new Job<>(
                        "connect to " + choice.name(),
                        CONNECT_LIMIT,
                        () -> directory.connect(choice)),
                Step.CONNECT,
                this::connected);
    }

    /// Computes the plan for the present workspace.
    public void plan() {
        planThen(ignored -> activity.set(new Activity.Idle()));
    }

    /// What plans do about objects that others made; a wish holds for the cluster that is chosen.
    public ObjectProperty<Adoption> adoptionProperty() {
        return adoption;
    }

    /// Applies the plan that is shown; computes it first if there is none for the present workspace.
    public void apply() {
        if (activity.get() instanceof Activity.Applying) {
            return;
        }
        presentPlan().ifPresentOrElse(this::start, () -> planThen(this::start));
    }

    /// Stops the apply before its next action.
    public void cancel() {
        applying.ifPresent(Watching::close);
    }

    @Override
    public void close() {
        disconnect();
    }

    private void planThen(Consumer<Plan> then) {
        Optional<Rendering> rendering = design.renderingProperty().get();
        if (deployer.isEmpty() || rendering.isEmpty()) {
            return;
        }
        Deployer chosen = deployer.get();
        Adoption wanted = adoption.get();
        long revision = design.derivedRevisionProperty().get();
        run(
                new Activity.Planning(),
                new Job<>("plan", PLAN_LIMIT, () -> chosen.plan(rendering.get(), revision, wanted)),
                Step.PLAN,
                computed -> {
                    plan.set(Optional.of(computed));
                    then.accept(computed);
                });
    }

    private void start(Plan chosen) {
        if (!chosen.isFeasible()) {
            activity.set(new Activity.Idle());
            return;
        }
        progress.clear();
        activity.set(new Activity.Applying(0, chosen.changes()));
        live.run(StatusTree.Run.GOING);
        applying = deployer.map(driver -> driver.apply(chosen, live.listener()));
    }

    private void connected(Deployer connected) {
        deployer = Optional.of(connected);
        identity.set(Optional.of(connected.cluster().identity()));
        activity.set(new Activity.Idle());
        live.follow(connected);
        if (!connected.cluster().identity().simulated()) {
            discover(connected);
        }
    }

    /// Asks a cluster for its kinds. Where it does not tell them their plurals stay guesses, which is said where it matters.
    private void discover(Deployer connected) {
        long mine = connection;
        background.start(
                new Job<>("discover", PLAN_LIMIT, () -> Discovery.kinds(connected.cluster())),
                outcome -> {
                    if (mine == connection
                            && outcome
                                    instanceof
                                    Outcome.Done<List<KnownKind>>(List<KnownKind> kinds)) {
                        design.learn(kinds);
                    }
                });
    }

    private void disconnect() {
        connection++;
        cancel();
        live.stop();
        progress.clear();
        plan.set(Optional.empty());
        adoption.set(Adoption.REFUSED);
        identity.set(Optional.empty());
        deployer.ifPresent(old -> Thread.ofVirtual().name("disconnect").start(old::close));
        deployer = Optional.empty();
        applying = Optional.empty();
    }

    private void onProgress(DeployEvent event) {
        progress.add(event);
        activity.set(ApplyProgress.after(activity.get(), event));
        if (!(activity.get() instanceof Activity.Applying)) {
            live.run(StatusTree.Run.RESTING);
        }
        if (event instanceof DeployEvent.PlanCompleted) {
            plan.set(Optional.empty());
        }
    }

    private <T> void run(Activity meanwhile, Job<T> job, Step step, Consumer<T> done) {
        long mine = connection;
        activity.set(meanwhile);
        background.start(
                job,
                outcome -> {
                    if (mine == connection) {
                        receive(outcome, step, done);
                    } else {
                        drop(outcome);
                    }
                });
    }

    private <T> void receive(Outcome<T> outcome, Step step, Consumer<T> done) {
        switch (outcome) {
            case Outcome.Done<T>(T value) -> done.accept(value);
            case Outcome.Failed<T>(Throwable cause) -> activity.set(failure(step, cause));
            case Outcome.TimedOut<T> ignored ->
                    activity.set(new Activity.Failed(step, "cluster.failed.timeout", ""));
            case Outcome.Cancelled<T> ignored -> activity.set(new Activity.Idle());
        }
    }

    /// An answer of a cluster that is no longer the chosen one.
    private static <T> void drop(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value) && value instanceof Deployer late) {
            Thread.ofVirtual().name("disconnect").start(late::close);
        }
    }

    /// What was tried is not what is designed now.
    private void forgetFailure() {
        if (activity.get() instanceof Activity.Failed(Step step, String ignored, String detail)
                && step != Step.CONNECT) {
            activity.set(new Activity.Idle());
        }
    }

    static Activity failure(Step step, Throwable cause) {
        String detail = String.valueOf(cause.getMessage());
        String key =
                cause instanceof ClusterException failed
                        ? ApplyProgress.keyOf(failed.kind())
                        : "server";
        return new Activity.Failed(step, "cluster.failed." + key, detail);
    }

    /// What a session was about when it failed.
    public enum Step {
        CONNECT,
        PLAN,
        APPLY
    }

    /// What a cluster session can be doing.
    public sealed interface Activity {
        record Idle() implements Activity {}

        record Connecting(String context) implements Activity {}

        record Planning() implements Activity {}

        /// @param done how many of the plan's changes are done
        record Applying(long done, long total) implements Activity {}

        /// @param headline a key of this module's messages
        record Failed(Step step, String headline, String detail) implements Activity {}
    }
}
