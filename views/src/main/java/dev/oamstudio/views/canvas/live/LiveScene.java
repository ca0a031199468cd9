package dev.oamstudio.views.canvas.live;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.graph.DependencyGraph;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.status.HealthReport;
import dev.oamstudio.views.canvas.scene.CanvasScene;
import dev.oamstudio.views.canvas.scene.LiveHealth;
import dev.oamstudio.views.canvas.scene.ScenePlan;
import dev.oamstudio.views.canvas.scene.SceneSource;
import dev.oamstudio.views.canvas.scene.TextWidths;
import dev.oamstudio.views.canvas.scene.Words;
import dev.oamstudio.views.session.ClusterSession;
import dev.oamstudio.views.session.DesignSession;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.util.Subscription;

/// The scene of the present workspace. It follows the sessions: what changed is computed when the scene is next asked for.
public final class LiveScene {
    private final DesignSession design;
    private final ClusterSession cluster;
    private final Words words;
    private final TextWidths widths;
    private final Arranger arranger;
    private final Runnable changed;
    private final Subscription following;
    private final Positions positions = new Positions();
    private final Unreadable unreadable = new Unreadable(this::invalidate);
    private ScenePlan plan = ScenePlan.EMPTY;
    private CanvasScene scene = CanvasScene.EMPTY;
    private Optional<CanvasScene> preview = Optional.empty();
    private String arranging = "";
    private boolean stale = true;

    /// @param changed told when the scene should be asked for again
    public LiveScene(Sources sources, Words words, TextWidths widths, Runnable changed) {
        this.design = sources.design();
        this.cluster = sources.cluster();
        this.arranger = sources.arranger();
        this.words = words;
        this.widths = widths;
        this.changed = changed;
        following =
                Subscription.combine(
                        design.workspaceProperty().subscribe(this::invalidate),
                        design.applicationKeyProperty().subscribe(this::invalidate),
                        design.diagnosticsProperty().subscribe(this::invalidate),
                        cluster.statusProperty().subscribe(this::invalidate));
    }

    /// What is shown: a preview while a gesture has one, else what the workspace says.
    public CanvasScene scene() {
        refresh();
        return preview.orElse(scene);
    }

    /// What the workspace says, whatever a gesture shows.
    public CanvasScene settled() {
        refresh();
        return scene;
    }

    public ScenePlan plan() {
        refresh();
        return plan;
    }

    /// The dependencies of the application on the canvas.
    public Optional<DependencyGraph> graph() {
        return design.application().map(DependencyGraph::of);
    }

    /// Where every card stands now.
    public Map<ElementId, CanvasPoint> corners() {
        return settled().cards().stream()
                .collect(Collectors.toMap(card -> card.id(), card -> card.box().corner()));
    }

    /// Whether some card's place is not in the layout file yet.
    public boolean hasUnsavedPositions() {
        return !design.workspace().positions().keySet().containsAll(corners().keySet());
    }

    /// Whether cards wait for their first places.
    public boolean isArranging() {
        return !arranging.isEmpty();
    }

    /// Shows something else until `endPreview`.
    public void preview(CanvasScene other) {
        preview = Optional.of(other);
        changed.run();
    }

    public void endPreview() {
        preview = Optional.empty();
        changed.run();
    }

    /// Stops following the sessions.
    public void close() {
        following.unsubscribe();
        unreadable.close();
    }

    private void invalidate() {
        stale = true;
        changed.run();
    }

    private void refresh() {
        if (!stale) {
            return;
        }
        stale = false;
        Optional<Application> application = design.application();
        plan =
                application
                        .map(this::source)
                        .map(source -> ScenePlan.of(source, words, widths))
                        .orElse(ScenePlan.EMPTY);
        Map<ElementId, CanvasPoint> saved = design.workspace().positions();
        if (application.isPresent() && positions.wantsArranging(plan, saved)) {
            arrange(application.get());
            scene = CanvasScene.EMPTY;
        } else {
            scene = plan.at(positions.of(plan, saved));
        }
    }

    private void arrange(Application application) {
        if (arranging.equals(application.key())) {
            return;
        }
        arranging = application.key();
        arranger.arrange(
                application,
                plan.sizes(),
                arrangement -> {
                    arranging = "";
                    positions.remember(
                            arrangement.isEmpty() ? Positions.inRows(plan) : arrangement);
                    invalidate();
                });
    }

    private SceneSource source(Application application) {
        Workspace workspace = design.workspace();
        DependencyGraph graph = DependencyGraph.of(application);
        Map<ElementId, HealthReport> health =
                cluster.statusProperty().get().map(LiveHealth::of).orElse(Map.of());
        Set<ElementId> broken =
                application.instances().stream()
                        .map(ComponentInstance::id)
                        .filter(workspace::isStale)
                        .collect(Collectors.toSet());
        return new SceneSource(
                workspace.design(),
                application,
                new SceneSource.Dependencies(graph.dependencies(), graph.cycles()),
                design.diagnosticsProperty().get(),
                health,
                unreadable.shown(broken));
    }

    /// What it follows and who lays out.
    public record Sources(DesignSession design, ClusterSession cluster, Arranger arranger) {}
}
