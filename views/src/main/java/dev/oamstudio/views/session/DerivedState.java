package dev.oamstudio.views.session;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.render.Renderer;
import dev.oamstudio.model.render.Rendering;
import dev.oamstudio.views.task.Background;
import dev.oamstudio.views.task.Job;
import dev.oamstudio.views.task.LatestOnly;
import dev.oamstudio.views.task.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What follows from a workspace and takes time: findings and rendered objects. Answers for an older request are dropped.
final class DerivedState {
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final ReadOnlyObjectWrapper<List<Diagnostic>> diagnostics =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Rendering>> rendering =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Long> revision = new ReadOnlyObjectWrapper<>(-1L);
    private final LatestOnly<Answer> latest;
    private long requests;

    private record Answer(
            long revision, List<Diagnostic> diagnostics, Optional<Rendering> rendering) {}

    DerivedState(Background background) {
        this.latest = new LatestOnly<>(background, this::receive);
    }

    ReadOnlyObjectProperty<List<Diagnostic>> diagnostics() {
        return diagnostics.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Rendering>> rendering() {
        return rendering.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Long> revision() {
        return revision.getReadOnlyProperty();
    }

    /// @param others findings besides those of the workspace
    void compute(
            Workspace workspace, List<Diagnostic> others, String application, String namespace) {
        latest.start(
                ++requests,
                new Job<>(
                        "check and render",
                        LIMIT,
                        () -> answer(workspace, others, application, namespace)));
    }

    private static Answer answer(
            Workspace workspace, List<Diagnostic> others, String name, String namespace) {
        Optional<Application> application = workspace.design().model().application(name);
        return new Answer(
                workspace.revision(),
                together(workspace.diagnostics(), others),
                application.map(found -> Renderer.render(workspace.design(), found, namespace)));
    }

    private static List<Diagnostic> together(List<Diagnostic> found, List<Diagnostic> others) {
        return others.isEmpty()
                ? found
                : Stream.concat(found.stream(), others.stream()).sorted(Diagnostic.ORDER).toList();
    }

    private void receive(Outcome<Answer> outcome) {
        if (outcome instanceof Outcome.Done<Answer>(Answer answer)) {
            diagnostics.set(answer.diagnostics());
            rendering.set(answer.rendering());
            revision.set(answer.revision());
        }
    }
}
