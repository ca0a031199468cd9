package dev.oamstudio.app.bench;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.graph.DependencyGraph;
import dev.oamstudio.model.layout.AutoLayout;
import dev.oamstudio.model.layout.CardSize;
import dev.oamstudio.model.render.Renderer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// The jobs of `oam-studio bench`, each on a folder of its size. What a job computes goes to `seen`, so that no compiler can leave it
/// out.
public final class BenchJobs implements AutoCloseable {
    private static final int SMALL = 100;
    private static final int LARGE = 1_000;

    private final Catalog catalog;
    private final EditRun small;
    private final EditRun large;
    private long seen;

    public BenchJobs(Catalog catalog) throws InterruptedException {
        this.catalog = catalog;
        this.small = new EditRun(SMALL, catalog);
        this.large = new EditRun(LARGE, catalog);
    }

    public List<BenchJob> all() {
        SequencedMap<String, String> texts = LargeFolder.of(LARGE);
        Workspace folder = Workspace.of(texts, catalog);
        Application shop = folder.design().model().applications().getFirst();
        return List.of(
                new BenchJob("bench.read", texts.size(), number -> read(texts, number)),
                new BenchJob("bench.lint", texts.size(), number -> lint(texts, number)),
                new BenchJob("bench.edit", SMALL, small::edit),
                new BenchJob("bench.edit", LARGE, large::edit),
                new BenchJob("bench.graph", LARGE, _ -> graph(shop)),
                new BenchJob("bench.render", LARGE, _ -> render(folder, shop)),
                new BenchJob("bench.layout", LARGE, _ -> layout(shop)));
    }

    /// A number that depends on all that was computed.
    public long seen() {
        return seen;
    }

    @Override
    public void close() {
        small.close();
        large.close();
    }

    private void read(SequencedMap<String, String> texts, int number) {
        seen += workspace(texts, number).design().model().components().size();
    }

    private void lint(SequencedMap<String, String> texts, int number) {
        seen += workspace(texts, number).diagnostics().size();
    }

    /// A folder that nobody has read before: one of its texts is new.
    private Workspace workspace(SequencedMap<String, String> texts, int number) {
        texts.put(LargeFolder.file(0), LargeFolder.component(0, number));
        return Workspace.of(texts, catalog);
    }

    private void graph(Application application) {
        seen += DependencyGraph.of(application).cycles().size();
    }

    private void render(Workspace folder, Application application) {
        seen += Renderer.render(folder.design(), application, "default").objects().size();
    }

    private void layout(Application application) {
        Map<ElementId, CardSize> sizes = new HashMap<>();
        application.instances().forEach(i -> sizes.put(i.id(), new CardSize(216, 96)));
        seen += AutoLayout.layered(application, sizes).cards().size();
    }
}
