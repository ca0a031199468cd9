package dev.oamstudio.app.bench;

import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.edit.EditOutcome;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.task.Background;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/// The window's session without its views: edits one component after another and waits each time until the findings and the
/// rendered objects of that edit are there.
final class EditRun implements AutoCloseable {
    private final int components;
    private final ExecutorService owner =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private final Background background =
            new Background(
                    owner,
                    defect -> {
                        throw new IllegalStateException(defect);
                    });
    private final BlockingQueue<Long> derived = new LinkedBlockingQueue<>();
    private final DesignSession session;

    EditRun(int components, Catalog catalog) throws InterruptedException {
        this.components = components;
        this.session =
                new DesignSession(Workspace.of(LargeFolder.of(components), catalog), background);
        owner.execute(() -> session.derivedRevisionProperty().subscribe(derived::add));
        await(session.workspace().revision());
    }

    void edit(int number) throws InterruptedException {
        int part = number % components;
        Edit edit =
                new Edit.WriteFile(LargeFolder.file(part), LargeFolder.component(part, number + 1));
        BlockingQueue<Long> asked = new LinkedBlockingQueue<>();
        owner.execute(() -> {
            EditOutcome ignored = session.perform(edit);
            asked.add(session.workspace().revision());
        });
        await(asked.take());
    }

    /// How many findings the last edit has.
    int findings() throws InterruptedException {
        BlockingQueue<Integer> counted = new LinkedBlockingQueue<>();
        owner.execute(() -> counted.add(session.diagnosticsProperty().get().size()));
        return counted.take();
    }

    @Override
    public void close() {
        background.close();
        owner.shutdown();
    }

    private void await(long revision) throws InterruptedException {
        while (derived.take() < revision) {
            Thread.onSpinWait();
        }
    }
}
