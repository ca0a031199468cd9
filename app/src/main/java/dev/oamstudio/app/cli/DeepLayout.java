package dev.oamstudio.app.cli;

import dev.oamstudio.app.cli.print.GraphLayout;
import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.AutoLayout;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.layout.CardSize;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// Lays applications out on a thread with a stack that is large enough for thousands of cards.
final class DeepLayout implements GraphLayout {
    private static final long STACK = 256L * 1024 * 1024;

    @Override
    public Map<ElementId, CanvasPoint> corners(
            Application application, Map<ElementId, CardSize> sizes) {
        return CompletableFuture.supplyAsync(
                        () -> AutoLayout.layered(application, sizes).cards(),
                        task -> new Thread(null, task, "layout", STACK).start())
                .join();
    }
}
