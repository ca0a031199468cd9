package dev.oamstudio.cluster.sandbox.controller;

import dev.oamstudio.cluster.sandbox.server.ApiServer;
import dev.oamstudio.cluster.sandbox.time.SandboxTime;
import dev.oamstudio.model.deploy.WatchEvent;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Has every object looked at by its controller: after each change of it, of what it owns, and when a wait is over.
public final class Controllers {
    /// How long news travel.
    private static final Duration NEWS = Duration.ofMillis(20);

    private final ApiServer server;
    private final SandboxTime time;
    private final Waits waits = new Waits(this::alarm);
    private final World world;
    private final GarbageCollector garbage;
    private final Set<ObjectKey> due = new HashSet<>();
    private final CustomResourceController custom = new CustomResourceController();
    private final List<Controller> controllers =
            List.of(
                    new CronJobController(),
                    new DaemonSetController(),
                    new DefinitionController(),
                    new DeploymentController(),
                    new IngressController(),
                    new JobController(),
                    new NamespaceController(),
                    new PodController(),
                    new PodAutoscalerController(),
                    new ReplicaSetController(),
                    new ServiceController(),
                    new StatefulSetController(),
                    new VolumeClaimController());

    private Controllers(ApiServer server, SandboxTime time) {
        this.server = server;
        this.time = time;
        this.world = new World(server, waits);
        this.garbage = new GarbageCollector(world);
    }

    /// Sets the controllers to work on a server.
    public static void start(ApiServer server, SandboxTime time) {
        Controllers controllers = new Controllers(server, time);
        server.listen(controllers::changed);
    }

    private void changed(WatchEvent event) {
        switch (event) {
            case WatchEvent.Added added -> look(added.object());
            case WatchEvent.Modified modified -> look(modified.object());
            case WatchEvent.Deleted deleted -> gone(deleted.object());
            case WatchEvent.Synced ignored -> {}
            case WatchEvent.Interrupted ignored -> {}
            case WatchEvent.Resumed ignored -> {}
        }
    }

    private void look(KubeObject object) {
        if (object.type().equals(Kind.EVENT)) {
            return;
        }
        soon(object.key(), NEWS);
        lookAround(object);
    }

    private void gone(KubeObject object) {
        waits.forget(object);
        lookAround(object);
        time.after(NEWS, () -> server.exclusively(() -> garbage.collect(object)));
    }

    private void lookAround(KubeObject object) {
        object.owners().stream()
                .filter(owner -> owner.controller())
                .forEach(owner ->
                        soon(new ObjectKey(owner.type(), object.namespace(), owner.name()), NEWS));
        for (Controller controller : controllers) {
            if (controller.minds(object)) {
                world.list(controller.looksAfter(), object.namespace())
                        .forEach(other -> soon(other.key(), NEWS));
            }
        }
    }

    private void soon(ObjectKey key, Duration wait) {
        if (due.add(key)) {
            time.after(wait, () -> server.exclusively(() -> reconcile(key)));
        }
    }

    private void alarm(Duration wait, KubeObject object, Consumer<KubeObject> first) {
        time.after(
                wait,
                () ->
                        server.exclusively(() -> {
                            first.accept(object);
                            reconcile(object.key());
                        }));
    }

    private void reconcile(ObjectKey key) {
        due.remove(key);
        Optional<KubeObject> object = world.get(key);
        object.ifPresent(this::reconcile);
    }

    private void reconcile(KubeObject object) {
        controllers.stream()
                .filter(candidate -> candidate.looksAfter().sameKind(object.type()))
                .findFirst()
                .ifPresentOrElse(
                        controller -> controller.reconcile(object, world),
                        () -> custom.reconcile(object, world));
    }
}
