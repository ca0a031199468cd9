package dev.oamstudio.views.canvas.live;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.AutoLayout;
import dev.oamstudio.model.layout.CanvasLayout;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.layout.CardSize;
import dev.oamstudio.views.task.Background;
import dev.oamstudio.views.task.Job;
import dev.oamstudio.views.task.Outcome;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/// Lays cards out, away from the FX thread.
public final class Arranger {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /// The layout recurses as deep as an application has layers.
    private static final long STACK = 256L * 1024 * 1024;

    private final Background background;

    public Arranger(Background background) {
        this.background = background;
    }

    /// Starts to lay out; the receiver gets the positions on the FX thread, or none if it did not succeed.
    public void arrange(
            Application application,
            Map<ElementId, CardSize> sizes,
            Consumer<Map<ElementId, CanvasPoint>> receiver) {
        Job<CanvasLayout> job =
                new Job<>("arrange " + application.name(), LIMIT, () -> deeply(application, sizes));
        background.start(job, outcome -> receiver.accept(positions(outcome)));
    }

    private static Map<ElementId, CanvasPoint> positions(Outcome<CanvasLayout> outcome) {
        return switch (outcome) {
            case Outcome.Done<CanvasLayout>(CanvasLayout layout) -> layout.cards();
            case Outcome.Failed<CanvasLayout> ignored -> Map.of();
            case Outcome.TimedOut<CanvasLayout> ignored -> Map.of();
            case Outcome.Cancelled<CanvasLayout> ignored -> Map.of();
        };
    }

    private static CanvasLayout deeply(Application application, Map<ElementId, CardSize> sizes)
            throws InterruptedException, ExecutionException {
        FutureTask<CanvasLayout> task =
                new FutureTask<>(() -> AutoLayout.layered(application, sizes));
        Thread thread = new Thread(null, task, "layout", STACK);
        thread.setDaemon(true);
        thread.start();
        return task.get();
    }
}
